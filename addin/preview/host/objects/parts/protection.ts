import { accessDenied, invalidOperation } from '../../errors';
import type { SheetModel } from '../../model/sheet';
import { record } from '../arguments';
import type { Kind } from '../define';

/** Source: Excel.WorksheetProtection: "protect … Fails if the worksheet has already been protected". */
export const worksheetProtectionKind: Kind<SheetModel> = {
  properties: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  finalEdits: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection !== null) throw invalidOperation('WorksheetProtection.protect');
      sheet.protection = {
        options: options ? record(options, 'WorksheetProtection.protect') : {},
        password: typeof password === 'string' && password !== '' ? password : null,
      };
    },
    Unprotect: (sheet, [password]) => {
      const wanted = sheet.protection?.password ?? null;
      if (wanted !== null && wanted !== password) throw accessDenied('WorksheetProtection.unprotect');
      sheet.protection = null;
    },
  },
};
