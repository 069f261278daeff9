import type { Language } from '../../../lib/messages';
import { templatesEn } from '../../../lib/messages/templates.en';
import { templatesVi } from '../../../lib/messages/templates.vi';
import type { Dataset } from '../../../lib/observations/observation';
import { fillTemplate } from '../../../lib/sheets/template/fill';
import { buildTemplateData } from '../../../lib/sheets/template-data';
import { describeFault } from './describe-fault';
import type { FilledTemplate, Selection } from './protocol';
import { findingsOf, selectedDataset } from './selected';
import { paneMessages } from './words';

/** Fills a template with the chosen figures; what could not be filled comes back in words. */
export async function fillWithSelection(
  template: Uint8Array,
  all: Dataset,
  selection: Selection,
  language: Language,
): Promise<FilledTemplate> {
  const { dataset, comparison } = selectedDataset(all, selection);
  const data = buildTemplateData(dataset, comparison, findingsOf(dataset), { language });
  const { issues } = language === 'vi' ? templatesVi : templatesEn;
  try {
    const { bytes, warnings } = await fillTemplate(template, data);
    return {
      bytes,
      warnings: warnings.map(({ code, near, ...rest }) => issues[code]({ ...rest, near: near ?? null })),
    };
  } catch (error) {
    throw new Error(describeFault(error, paneMessages(language).template, language));
  }
}
