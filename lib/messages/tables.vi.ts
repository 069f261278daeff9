import { formatNumber } from '../figures/format';
import { decimal } from '../figures/rational';
import type { GridErrorCode } from '../grids/errors';

type Details = Readonly<Record<string, string>>;

/** A slip of hand that would explain a finding: what the cell prints and what it should. */
export interface SlipWords {
  readonly name: string;
  /** Empty for a blank cell. */
  readonly from: string;
  readonly to: string;
  readonly edit: string;
}

/** What a sentence on a table finding is made from; numbers are plain decimals ("-1234.5"), or as shown where they end in "%". */
export interface TableFindingWords {
  readonly row?: string;
  readonly column?: string;
  /** Address of the cell on the left. */
  readonly cell: string;
  /** What it hangs on: "C7 + C55", "C16 … C27". */
  readonly cells: string;
  readonly first: string;
  readonly second: string;
  readonly sum: string;
  readonly off: string;
  /** "%" where the cell is shown so. */
  readonly unit: string;
  readonly count: string;
  /** Where the value must lie within rounding. */
  readonly low?: string;
  readonly high?: string;
  readonly slips: readonly SlipWords[];
  readonly suspects: readonly string[];
  readonly rule?: string;
  readonly formula?: string;
  readonly sheet?: string;
  readonly factor?: string;
}

/** A plain decimal in Vietnamese writing: 1.234.567,8. */
function vi(number: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(number)) return number;
  const decimals = number.split('.')[1]?.length ?? 0;
  return formatNumber(decimal(number), { decimals, language: 'vi' });
}

function name({ cell, row = '', column = '' }: TableFindingWords): string {
  const label = row === '' ? column : column === '' ? row : `${row} – ${column}`;
  return label === '' ? cell : `${cell} (${label})`;
}

const sum = (o: TableFindingWords) => `${vi(o.sum)}${o.unit}`;

function range({ low, high, unit }: TableFindingWords): string {
  return low === undefined || high === undefined || low === high ? '' : ` (cho phép ${vi(low)}–${vi(high)}${unit})`;
}

const EDITS: Readonly<Record<string, string>> = {
  swap: 'đảo hai chữ số',
  replace: 'sai một chữ số',
  drop: 'thừa một chữ số',
  add: 'thiếu một chữ số',
  scale: 'nhầm đơn vị hoặc dấu phẩy',
  sign: 'nhầm dấu',
};

function slip({ name: cell, from, to, edit }: SlipWords): string {
  if (from === '') return `ô ${cell} để trống, cần ${vi(to)}`;
  return `${cell} ${EDITS[edit] ?? 'gõ nhầm'}: ${vi(from)} → ${vi(to)}`;
}

/** "gấp khoảng 1.000 lần", "chỉ khoảng 1/10". */
function times(factor: string): string {
  return factor.includes('/') ? `chỉ khoảng ${factor}` : `gấp khoảng ${vi(factor)} lần`;
}

/** What is likely wrong, if anything can be said. */
function likely({ slips, suspects, cell }: TableFindingWords): string {
  if (slips.length > 0) return ` Có thể ${slips.map(slip).join(', hoặc ')}.`;
  const others = suspects.filter((suspect) => suspect !== cell);
  if (suspects.length === 1)
    return others.length === 0 ? ' Nhiều khả năng sai ở chính ô này.' : ` Nhiều khả năng sai ở ô ${others[0]}.`;
  return '';
}

/** Why a file cannot be read as a table, in Vietnamese: what is wrong and what to do. */
export const tablesVi = {
  gridErrors: {
    'empty-file': () => 'tệp rỗng. Hãy lấy lại tệp từ nơi gửi.',
    'lock-file': () => 'đây là tệp khoá tạm của Excel (~$), không phải sổ tính. Hãy mở tệp cùng tên không có "~$".',
    encrypted: () => 'tệp có mật khẩu. Hãy mở trong Excel, bỏ mật khẩu rồi lưu lại.',
    'file-too-large': (o) =>
      `tệp lớn quá giới hạn (${o.bytes ?? '?'} byte, tối đa ${o.limit ?? '?'}). Hãy tách thành nhiều tệp.`,
    'unpacks-too-large': (o) =>
      `tệp nén bung ra quá giới hạn (${o.bytes ?? '?'} byte, tối đa ${o.limit ?? '?'}), có thể là tệp cố ý gây hại. Không mở.`,
    'too-many-cells': (o) => `tệp có quá nhiều ô (tối đa ${o.limit ?? '?'}). Hãy tách thành nhiều tệp.`,
    'too-many-columns': (o) =>
      `bảng có quá nhiều cột (${o.columns ?? '?'}, tối đa ${o.limit ?? '?'}). Hãy xem lại dấu phân cách hoặc tách bảng.`,
    'too-many-rows': (o) =>
      `tệp có quá nhiều dòng (${o.rows ?? '?'} dòng có chữ hoặc số, tối đa ${o.limit ?? '?'}). Hãy tách thành nhiều tệp.`,
    'too-many-sheets': (o) => `tệp có quá nhiều trang tính (tối đa ${o.limit ?? '?'}). Hãy tách thành nhiều tệp.`,
    damaged: () => 'tệp hỏng hoặc chưa tải xong. Hãy mở trong Excel và lưu lại, hoặc tải lại.',
    'not-a-table': () => 'không thấy bảng số liệu nào trong tệp.',
    'unsupported-kind': (o) =>
      `chưa đọc được loại tệp này (${o.kind ?? '?'}). Hãy lưu thành .xlsx, .csv, .docx hoặc .txt.`,
    cancelled: () => 'đã dừng theo yêu cầu.',
  } satisfies Record<GridErrorCode, (details: Details) => string>,

  /** What was noticed while a workbook was opened, without its name. */
  openWarnings: {
    'read-by-library': () =>
      'cấu trúc tệp có chỗ sai nên phải đọc theo cách dự phòng; nên so lại vài ô với bản mở trong Excel.',
    'merges-dropped': (o) => `trang ${o.sheet ?? '?'} có quá nhiều ô gộp, phần cuối không được giữ.`,
    'letters-lost': () => 'một số chữ đã mất ngay trong tệp gốc, nay là dấu hỏi; nên xin lại tệp ở dạng khác.',
  } satisfies Record<string, (details: Details) => string>,

  /** A workbook that opens but holds no table with figures; `sheets` names its sheets. */
  noTables: (o: { readonly sheets: string }) =>
    `không thấy bảng số liệu nào trong tệp (trang: ${o.sheets}). Bảng cần tiêu đề cột, tên dòng và ít nhất một con số.`,

  /** Faults on the sheet "Quy tắc"; the cell is said before. */
  ruleProblems: {
    'rule-without-id': () => 'dòng này chưa thuộc quy tắc nào; ghi mã quy tắc vào cột Mã',
    'rule-twice': (o) => `mã "${o.rule}" đã dùng cho một quy tắc ở trên; đặt mã khác`,
    'figure-without-name': () =>
      'dòng này chưa có tên số; ghi tên dùng trong quan hệ (a, b …) vào cột Số, hoặc xoá dòng',
    'figure-name': (o) =>
      `tên số "${o.name}" chưa dùng được; bắt đầu bằng chữ cái không dấu, sau đó là chữ, số hoặc _ (ví dụ a, thu_dt)`,
    'figure-twice': (o) => `tên số "${o.name}" đã có trong quy tắc này; đặt tên khác`,
    'figure-unknown': (o) =>
      `chưa có dòng nào cho số "${o.name}"; thêm một dòng có tên đó ở cột Số, hoặc dùng một trong: ${o.list}`,
    'figure-unused': (o) => `số "${o.name}" không có trong quan hệ "${o.relation}"; thêm vào quan hệ hoặc xoá dòng`,
    'figures-missing': (o) => `quy tắc "${o.rule}" chưa có số nào; ghi mỗi số một dòng ở cột Số`,
    'relation-missing': (o) => `quy tắc "${o.rule}" chưa có quan hệ; viết như a = b + c, a = p * b, a >= b`,
    'relation-wrong': (o) =>
      `quan hệ "${o.relation}" chưa đọc được ở "${o.text}"; viết như a = b + c, a = p * b, a >= b (số lẻ dùng dấu chấm)`,
    'same-unknown': (o) => `"${o.name}" không phải mục nối; dùng ${o.list}`,
    'role-unknown': (o) => `vai trò "${o.name}" chưa có; dùng ${o.list}`,
    'status-unknown': (o) => `tình trạng "${o.name}" chưa có; dùng ${o.list}`,
    'indicator-unknown': (o) =>
      `chưa có chỉ tiêu "${o.name}"${o.list ? `; có phải ${o.list}` : '; xem mã chỉ tiêu trong bộ số liệu'}`,
  } satisfies Record<string, (o: Details) => string>,

  /** Findings on tables. `first` is the figure on the left, `sum` what the others give, `off` how far apart they are. */
  findings: {
    holds: (o) => `${name(o)}: ${vi(o.first)} khớp với ${o.cells}.`,
    rounding: (o) => `${name(o)}: ${vi(o.first)} khớp với ${o.cells} (${sum(o)}) trong sai số làm tròn.`,
    'partial-list': (o) =>
      `${name(o)}: ${vi(o.first)}, các phần được nêu (${o.cells}) cộng lại ${sum(o)}. Danh sách không kể hết nên không phải lỗi.`,
    'shared-cell': (o) =>
      `${name(o)}: ${vi(o.first)} và ${sum(o)} chênh nhau vì có ô gộp dùng chung một số cho nhiều dòng; không phải lỗi.`,
    'explained-by-note': (o) =>
      `${name(o)}: ${vi(o.first)} và ${sum(o)} chênh đúng bằng số ghi trong chú thích của bảng; không phải lỗi.`,
    'row-total': (o) =>
      `${name(o)}: ghi ${vi(o.first)}, cộng ${o.cells} được ${sum(o)}, lệch ${vi(o.off)}.${likely(o)}`,
    'parts-exceed': (o) =>
      `${name(o)}: ghi ${vi(o.first)} nhưng các phần trong đó (${o.cells}) cộng lại ${sum(o)}, vượt ${vi(o.off)}.${likely(o)}`,
    'signs-mixed': (o) => `${name(o)}: có số âm trong các phần (${o.cells}) nên chưa so được với ${vi(o.first)}.`,
    'column-parts': (o) =>
      `${name(o)}: ghi ${vi(o.first)}, cộng ${o.cells} được ${sum(o)}, lệch ${vi(o.off)}.${likely(o)}`,
    'column-difference': (o) =>
      `${name(o)}: ghi ${vi(o.first)}, tính ${o.cells} được ${sum(o)}, lệch ${vi(o.off)}.${likely(o)}`,
    'column-ratio': (o) =>
      `${name(o)}: tỷ lệ ghi ${vi(o.first)}, tính lại ${o.cells} được ${sum(o)}${range(o)}.${likely(o)}`,
    'declared-rule': (o) =>
      `${name(o)}: theo quy tắc cột ${o.rule ?? ''} (${o.cells}) phải là ${sum(o)}${range(o)}, ô ghi ${vi(o.first)}.${likely(o)}`,
    'formula-differs': (o) =>
      `${name(o)}: công thức ${o.formula ?? ''} cho ${sum(o)} nhưng ô lưu ${vi(o.first)}, lệch ${vi(o.off)}; ô bị gõ đè, hoặc tệp chưa tính lại sau khi sửa.${likely(o)}`,
    'same-figure': (o) => `${name(o)}: ${vi(o.first)} trùng với số cùng tên ở trang "${o.sheet ?? ''}" (${o.cells}).`,
    'same-figure-differs': (o) =>
      `${name(o)}: ${vi(o.first)} khác số cùng tên ở trang "${o.sheet ?? ''}" (${o.cells}: ${vi(o.second)}); có thể gõ nhầm.`,
    'unit-slip': (o) =>
      `${name(o)}: ${vi(o.first)} ${times(o.factor ?? '')} mức của chính dòng này ở các kỳ khác; có thể nhầm đơn vị hoặc dấu phẩy.`,
    'rounding-implausible': (o) =>
      `${name(o)}: ghi ${vi(o.first)}, cộng ${o.cells} được ${sum(o)}, lệch ${vi(o.off)}: làm tròn hầu như không dồn về một phía nhiều đến thế.${likely(o)}`,
  } satisfies Record<string, (o: TableFindingWords) => string>,
};

export type TablesMessages = typeof tablesVi;
