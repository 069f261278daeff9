import type { PackageError } from '../sheets/package/errors';
import type { TemplateIssue } from '../sheets/template/issues';
import type { Language } from './index';
import { templatesEn } from './templates.en';
import { type TemplateMessages, templatesVi } from './templates.vi';

export function templateMessages(language: Language): TemplateMessages {
  return language === 'vi' ? templatesVi : templatesEn;
}

/** What is wrong in a template, with its cell and what to write instead. */
export function describeTemplateIssue(issue: TemplateIssue, language: Language): string {
  return templateMessages(language).issues[issue.code]({ ...issue, near: issue.near ?? null });
}

/** Why a package (a workbook or a .docx) cannot be opened, without the file's name. */
export function describePackageError(error: PackageError, language: Language): string {
  return templateMessages(language).package[error.code]({ where: error.where });
}
