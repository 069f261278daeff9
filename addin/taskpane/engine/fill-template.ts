import type { Language } from '../../../lib/messages';
import { templatesEn } from '../../../lib/messages/templates.en';
import { templatesVi } from '../../../lib/messages/templates.vi';
import type { Dataset } from '../../../lib/observations/observation';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { isOneProvinceTemplate } from '../../../lib/sheets/template/one-province';
import { buildTemplateData } from '../../../lib/sheets/template-data';
import { describeFault } from './describe-fault';
import type { FilledTemplate, Selection } from './protocol';
import { findingsOf, formDataset } from './selected';
import { paneMessages } from './words';

/** Fills a template with the chosen figures; what could not be filled comes back in words. */
export async function fillWithSelection(
  template: Uint8Array,
  all: Dataset,
  selection: Selection,
  language: Language,
): Promise<FilledTemplate> {
  const { issues, oneProvince } = language === 'vi' ? templatesVi : templatesEn;
  try {
    const { dataset, comparison, narrowed } = formDataset(all, selection, isOneProvinceTemplate(template));
    const data = buildTemplateData(dataset, comparison, findingsOf(dataset), { language });
    const { bytes, warnings } = await fillTemplate(template, data);
    const said = warnings.map(({ code, near, ...rest }) => issues[code]({ ...rest, near: near ?? null }));
    return { bytes, warnings: narrowed ? [oneProvince(narrowed), ...said] : said };
  } catch (error) {
    throw new Error(describeFault(error, paneMessages(language).template, language));
  }
}
