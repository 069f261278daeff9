import { MIXED } from './mixed';
import { NEWS } from './news';
import { REPORTS } from './reports';
import { VARIED } from './varied';

export const OWN_TEXTS = [...REPORTS, ...NEWS, ...MIXED, ...VARIED];
