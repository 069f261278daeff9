import { fold } from './clean';

const ORDINAL_HEAD = /^(?:stt|tt|so tt|s\.?t\.?t|so thu tu|no\.?|order|stt no\.?|tt no\.?|so stt|#)$/;
/** Heading of the numbering column. */
export function isOrdinalHead(text: string): boolean {
  return ORDINAL_HEAD.test(fold(text));
}

const FORM =
  /(?:^|\s)(?:mau|bieu|phu luc|phu bieu)\s*(?:so|bieu)?\s*[:.]?\s*[\divxlm]|^(?:table|annex|appendix|form)\s*\d|ck(?:tc|ns)?-ns/;
const OFFICE =
  /^(?:ubnd|uy ban|hdnd|hoi dong nhan dan (?:tinh|thanh)|so tai chinh|bo tai chinh|cuc thong ke|tong cuc|cong hoa xa hoi|doc lap|chi cuc|van phong|so ke hoach)|people'?s? ?committee|peoples committee/;
const DECISION =
  /^\(?(?:kem theo|ban hanh|dinh kem|theo|du toan|quyet toan|so lieu|trinh|thuc hien)[^|]{0,40}(?:quyet dinh|nghi quyet|cong van|thong tu|hdnd|hoi dong nhan dan|ubnd|phe chuan|to trinh|bao cao)/;

/** Lines above a table that are neither title nor heading: the office, the number of the form, the decision it hangs on. */
export function isFurniture(text: string): boolean {
  const key = fold(text);
  return (key.length < 140 && FORM.test(key)) || OFFICE.test(key) || isDecision(key);
}

const FORM_NUMBER =
  /^(?:mẫu|biểu|bảng|phụ lục|phụ biểu|table|annex|appendix)(?: (?:mẫu|biểu))?(?: số)? ?[\divxlm]{1,6}(?:[a-z]|[./-][\p{L}\d./-]{1,20})? ?[:.–—-] (.{8,})$/iu;

/** The title that a line prints behind the number of its form: "Biểu 1: Thu ngân sách …". */
export function titleAfterForm(text: string): string | null {
  return FORM_NUMBER.exec(text.normalize('NFC').replace(/\s+/g, ' '))?.[1] ?? null;
}

export function isOffice(text: string): boolean {
  return OFFICE.test(fold(text));
}

function isDecision(key: string): boolean {
  return (
    (key.startsWith('(') && /quyet dinh|nghi quyet|cong van|phe chuan|kem theo|trinh|ban hanh/.test(key)) ||
    DECISION.test(key)
  );
}

const NOTE =
  /^(?:\(?ghi chu|nguon|chu thich|luu y|remarks?|notes?|source|\*\s*ghi chu)\b|^\(\s*(?:\*{1,3}|\d{1,2})\s*\)|^\*{1,3}\s*\S|^\d\)\s.*[.]$/;
/** Notes under a table. */
export function isNote(text: string): boolean {
  return NOTE.test(fold(text));
}

const SIGNATURE =
  /^(?:tm\.|kt\.|chu tich|pho chu tich|giam doc|pho giam doc|nguoi lap|thu truong|lap bieu|.{0,40}, ngay .{0,12}thang .{0,10}nam)/;
export function isSignature(text: string): boolean {
  return SIGNATURE.test(fold(text));
}

const CONTINUATION = /\((?:tiep theo|tiep|cont\.?|continued|tt)[^()]{0,12}\)|^(?:tiep theo|continued)\b/;
/** "(Tiếp theo)", "(Cont.)". */
export function isContinuation(text: string): boolean {
  return CONTINUATION.test(fold(text));
}

const OF_WHICH =
  /^[-+*\s]*(?:trong do|of which|gom co|gom|bao gom|chia ra|trong do chia ra|including|trong so do|o\/w)\b/;
const OF_WHICH_ONLY =
  /^[-+*\s(]*(?:trong do|of which|gom co|gom|bao gom|chia ra|including)?\s*(?:[-–/:]|of which|including|include|gom|chia ra|theo linh vuc|chia theo linh vuc|theo nguon von|chia theo nguon von|\s|[.:)])*$/;
/** A label that opens the parts of the line above. */
export function isOfWhich(text: string): boolean {
  return OF_WHICH.test(fold(text));
}

/** "Trong đó:" and nothing more. */
export function isBareOfWhich(text: string): boolean {
  return OF_WHICH.test(fold(text)) && OF_WHICH_ONLY.test(fold(text));
}

const PARTIAL = /^[-+*\s]*(?:trong do|of which)|mot so|some main|chu yeu|main |selected/;
/** Words that say a list need not be complete. */
export function isPartialList(text: string): boolean {
  return PARTIAL.test(fold(text));
}

const BY = /^(?:phan theo|chia theo|theo |by |phan ra)/;
export function isBreakdown(text: string): boolean {
  return BY.test(fold(text));
}

const TOTAL =
  /^(?:(?:tong so|tong cong|tong|ca nuoc|total|whole country|toan tinh|toan quoc|toan bo|tong chung|grand total|tong cac|toan nganh|chi so chung|ty le chung)\b|(?:cong|chung)\s*(?:[:.(*\-–]|$))/;
/** A line that adds up what follows. */
export function isTotal(text: string): boolean {
  return TOTAL.test(fold(text).replace(/^[\divxa-z]{1,4}[.)]\s*/, ''));
}

const PURE_TOTAL =
  /^(?:tong so|tong cong|tong|cong|total|grand total|tong chung|toan bo)[\s:*.\-–/()]*(?:total|tong so|i{1,3}|[+a-e\s]*)[\s:*.)]*$/;
export function isPureTotal(text: string): boolean {
  return PURE_TOTAL.test(fold(text));
}

const STATISTIC =
  /^(?:min|max|median|mean|average|trung binh|trung vi|nho nhat|lon nhat|thap nhat|cao nhat|rank|xep hang|thu hang|std|stdev)\b/;
export function isStatistic(text: string): boolean {
  return STATISTIC.test(fold(text));
}

const TITLE =
  /^(?:\d{1,3}\s*[.)]\s*\S|[ivx]{1,5}\s*\.\s*\S|bieu|bang|phu luc|mau so|du toan|quyet toan|can doi|thuc hien|ke hoach|ty le|tong hop|uoc)/;
export function isTitleLike(text: string): boolean {
  return TITLE.test(fold(text));
}
