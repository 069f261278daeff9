import type { Language } from '../../../lib/messages';
import { liveEn } from '../../../lib/messages/live.en';
import { liveVi } from '../../../lib/messages/live.vi';
import { templatesEn } from '../../../lib/messages/templates.en';
import { templatesVi } from '../../../lib/messages/templates.vi';
import type { Dataset } from '../../../lib/observations/observation';
import { PackageError } from '../../../lib/sheets/package/errors';
import type { TemplateIssue } from '../../../lib/sheets/template/issues';
import { lintSheets } from '../../../lib/sheets/template/lint';
import { planLive } from '../../../lib/sheets/template/live-plan';
import { templateSheetOfBlock } from '../../../lib/sheets/template/live-sheet';
import { areForOneProvince } from '../../../lib/sheets/template/one-province';
import { buildTemplateData } from '../../../lib/sheets/template-data';
import { prepareLive } from '../../excel/prepare/prepare-live';
import type { OpenSheetCells, OpenSheetPlan, Selection } from './protocol';
import { findingsOf, formDataset } from './selected';

/** What filling the placeholders of the open sheet would do, and what is wrong with them. */
export function planOpenSheet(
  { block, others, around }: OpenSheetCells,
  all: Dataset,
  selection: Selection,
  language: Language,
): OpenSheetPlan {
  const sheet = templateSheetOfBlock(block);
  const { dataset, comparison, narrowed } = formDataset(all, selection, areForOneProvince([sheet]));
  const data = buildTemplateData(dataset, comparison, findingsOf(dataset), { language });
  const words = language === 'vi' ? liveVi : liveEn;
  try {
    const plan = planLive(block, others, around, data);
    const view = (issue: TemplateIssue) => viewIssue(issue, language);
    const issues = [...lintSheets([sheet]), ...plan.issues].map(view);
    return {
      fill: prepareLive(plan),
      issues: [...new Map(issues.map((issue) => [issue.text, issue])).values()],
      remark: narrowed && (language === 'vi' ? templatesVi : templatesEn).oneProvince(narrowed),
      refusals: plan.refusals.map(({ code, found }) => words.refusals[code]({ found })),
    };
  } catch (error) {
    if (error instanceof PackageError && error.code === 'too-large') throw new Error(words.tooManyRows);
    throw error;
  }
}

function viewIssue({ code, near, ...rest }: TemplateIssue, language: Language): OpenSheetPlan['issues'][number] {
  const { issues } = language === 'vi' ? templatesVi : templatesEn;
  return { cell: rest.cell, severity: rest.severity, text: issues[code]({ ...rest, near: near ?? null }) };
}
