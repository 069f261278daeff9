import { formatNumber } from '../figures/format';
import { decimal } from '../figures/rational';
import type { GridErrorCode } from '../grids/errors';

type Details = Readonly<Record<string, string>>;

/** What a sentence on a table finding is made from; numbers are plain decimals ("-1234.5"). */
export interface TableFindingWords {
  readonly row?: string;
  readonly column?: string;
  readonly first: string;
  readonly second: string;
  readonly sum: string;
  readonly off: string;
  readonly count: string;
  readonly rule?: string;
  readonly formula?: string;
  readonly sheet?: string;
  readonly factor?: string;
}

/** A plain decimal in Vietnamese writing: 1.234.567,8. */
function vi(number: string): string {
  const decimals = number.split('.')[1]?.length ?? 0;
  return formatNumber(decimal(number), { decimals, language: 'vi' });
}

function name({ row = '', column = '' }: TableFindingWords): string {
  return row === '' ? column : column === '' ? row : `${row} (${column})`;
}

function count(o: TableFindingWords): string {
  return `${o.count} ô`;
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
    'too-many-sheets': (o) => `tệp có quá nhiều trang tính (tối đa ${o.limit ?? '?'}). Hãy tách thành nhiều tệp.`,
    damaged: () => 'tệp hỏng hoặc chưa tải xong. Hãy mở trong Excel và lưu lại, hoặc tải lại.',
    'not-a-table': () => 'không thấy bảng số liệu nào trong tệp.',
    'unsupported-kind': (o) =>
      `chưa đọc được loại tệp này (${o.kind ?? '?'}). Hãy lưu thành .xlsx, .csv, .docx hoặc .txt.`,
    cancelled: () => 'đã dừng theo yêu cầu.',
  } satisfies Record<GridErrorCode, (details: Details) => string>,

  /** A workbook that opens but holds no table with figures; `sheets` names its sheets. */
  noTables: (o: { readonly sheets: string }) =>
    `không thấy bảng số liệu nào trong tệp (trang: ${o.sheets}). Bảng cần tiêu đề cột, tên dòng và ít nhất một con số.`,

  /** Findings on tables. `first` is the figure on the left as printed, `sum` what the others give, `off` how far apart they are at least. */
  findings: {
    holds: (o) => `${name(o)}: ${o.first} khớp với ${count(o)} (${vi(o.sum)}).`,
    rounding: (o) => `${name(o)}: ${o.first} khớp với ${count(o)} (${vi(o.sum)}) trong sai số làm tròn.`,
    'partial-list': (o) =>
      `${name(o)}: ${o.first}, các phần được nêu cộng lại ${vi(o.sum)}. Danh sách không kể hết (trong đó, một số …) nên không phải lỗi.`,
    'shared-cell': (o) =>
      `${name(o)}: ${o.first} và ${vi(o.sum)} chênh nhau vì có ô gộp dùng chung một số cho nhiều dòng; không phải lỗi.`,
    'explained-by-note': (o) =>
      `${name(o)}: ${o.first} và ${vi(o.sum)} chênh đúng bằng số ghi trong chú thích của bảng; không phải lỗi.`,
    'row-total': (o) => `${name(o)}: ghi ${o.first}, cộng ${count(o)} được ${vi(o.sum)}, lệch ${vi(o.off)}.`,
    'parts-exceed': (o) =>
      `${name(o)}: ghi ${o.first} nhưng các phần trong đó cộng lại ${vi(o.sum)}, vượt ${vi(o.off)}.`,
    'signs-mixed': (o) => `${name(o)}: có số âm trong các phần nên chưa so được với ${o.first}.`,
    'column-parts': (o) => `${name(o)}: ghi ${o.first}, cộng ${count(o)} được ${vi(o.sum)}, lệch ${vi(o.off)}.`,
    'column-difference': (o) => `${name(o)}: ghi ${o.first}, lấy hiệu hai cột được ${vi(o.sum)}, lệch ${vi(o.off)}.`,
    'column-ratio': (o) =>
      `${name(o)}: tỷ lệ ghi ${o.first}, tính lại từ hai cột được ${vi(o.sum)}. Các dòng khác của cột này đều khớp.`,
    'declared-rule': (o) => `${name(o)}: dòng số cột ghi ${o.rule ?? ''}; ô này ghi ${o.first}, tính ra ${vi(o.sum)}.`,
    'formula-differs': (o) =>
      `${name(o)}: ô có công thức ${o.formula ?? ''} nhưng giá trị lưu ${o.first} khác kết quả ${vi(o.sum)}; có thể đã gõ đè hoặc chưa tính lại.`,
    'same-figure': (o) => `${name(o)}: ${o.first} trùng với số cùng tên ở trang "${o.sheet ?? ''}".`,
    'same-figure-differs': (o) =>
      `${name(o)}: ${o.first} khác số cùng tên ở trang "${o.sheet ?? ''}" (${o.second}); có thể gõ nhầm.`,
    'unit-slip': (o) =>
      `${name(o)}: ${o.first} gấp khoảng ${o.factor ?? ''} lần mức của chính dòng này ở các kỳ khác; có thể nhầm đơn vị hoặc dấu phẩy.`,
    'rounding-implausible': (o) =>
      `${name(o)}: ghi ${o.first}, cộng ${count(o)} được ${vi(o.sum)}; sai số làm tròn dồn về một phía tới mức hầu như không xảy ra.`,
  } satisfies Record<string, (o: TableFindingWords) => string>,
};

export type TablesMessages = typeof tablesVi;
