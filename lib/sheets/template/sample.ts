import { FIELDS, type TemplateField } from './fields';

type Sample = { [field: string]: unknown };

/** Data in which every field has a value and every list two items: what a template can be tried with before there is data. */
export function sampleData(own: readonly TemplateField[] = []): Sample {
  const fields = [...FIELDS, ...own];
  const lists = new Set(fields.filter((field) => field.list).map((field) => field.path));
  const root: Sample = {};
  for (const { path } of fields) {
    let holders: Sample[] = [root];
    const segments = path.split('.');
    segments.forEach((segment, index) => {
      const here = segments.slice(0, index + 1).join('.');
      const last = index === segments.length - 1;
      holders = holders.flatMap((holder) => {
        const present = Object.hasOwn(holder, segment) ? holder[segment] : undefined;
        if (lists.has(here)) {
          const items = Array.isArray(present) ? (present as Sample[]) : [{}, {}];
          holder[segment] = items;
          return items;
        }
        if (last && present === undefined) holder[segment] = 'x';
        else if (!last && typeof present !== 'object') holder[segment] = { value: 'x' };
        return last ? [] : [holder[segment] as Sample];
      });
    });
  }
  return root;
}
