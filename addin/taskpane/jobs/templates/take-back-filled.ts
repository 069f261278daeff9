import type { Language } from '../../../../lib/messages';
import { liveEn } from '../../../../lib/messages/live.en';
import { liveVi } from '../../../../lib/messages/live.vi';
import type { FilledSheet } from '../../../excel/fill-open-sheet';
import { takeBackFill } from '../../../excel/take-back-fill';

/** Brings a filled sheet back, and says so. */
export async function takeBackFilled(sheet: FilledSheet, language: Language): Promise<string> {
  await takeBackFill(sheet);
  return (language === 'vi' ? liveVi : liveEn).takenBack;
}
