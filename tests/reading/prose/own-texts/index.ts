import { MIXED } from './mixed';
import { NEWS } from './news';
import { REPORTS } from './reports';

export const OWN_TEXTS = [...REPORTS, ...NEWS, ...MIXED];
