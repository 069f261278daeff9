import type { QuantityCode } from '../figures/quantity-codes';
import type { ByteEncoding, TextWarning } from '../text/decode-bytes';
import type { LegacyEncoding } from '../text/legacy';

/** How a figure or a text file was read, in Vietnamese. */
export const figuresVi = {
  how: {
    'leading-zero': 'số có chữ số 0 ở đầu',
    'leading-separator': 'số bắt đầu bằng dấu phân cách, hiểu là 0 phẩy',
    'space-groups': 'khoảng trắng ngăn các nhóm ba chữ số',
    'dot-groups': 'dấu chấm ngăn các nhóm ba chữ số',
    'dot-decimal': 'dấu chấm là dấu thập phân',
    'comma-groups': 'dấu phẩy ngăn các nhóm ba chữ số',
    'comma-decimal': 'dấu phẩy là dấu thập phân',
    'two-readings': 'có hai cách đọc dấu phân cách, hãy chọn một',
    spelled: 'số viết bằng chữ',
    vague: 'số phỏng chừng, chỉ nói ít nhất là bao nhiêu',
    range: 'một khoảng từ … đến …',
    compound: 'số gồm nhiều phần (tỷ, triệu, nghìn)',
    'weekday-or-rank': 'có thể là thứ trong tuần, không phải thứ hạng',
    'comparison-or-bound': 'có thể là phần chênh lệch, không phải mức tối thiểu hay tối đa',
    'times-more': '"tăng k lần" có thể là gấp k lần hoặc gấp k + 1 lần',
    'times-of': 'gấp bao nhiêu lần so với gốc',
    'change-up': 'mức tăng',
    'change-down': 'mức giảm, ghi số âm',
    'status-estimate': 'số ước tính',
    'exceeds-by': 'phần vượt so với gốc: vượt 71% là 171% của gốc',
    'year-or-five': '"năm" có thể là năm (thời gian), không phải số 5',
    'article-or-one': '"một" có thể không phải số đếm',
    'no-number': 'không tìm thấy số nào',
    'text-left-over': 'còn con số khác trong cụm từ, mới đọc số đầu tiên',
  } satisfies Record<QuantityCode, string>,
  textWarnings: {
    'encoding-guessed': 'bảng mã được đoán từ các chữ trong tệp; hãy xem vài dòng trước khi dùng',
    'letters-lost': 'một số chữ đã mất từ trước (thành dấu "?"); hãy lấy lại tệp gốc nếu có thể',
    'not-vietnamese': 'không bảng mã tiếng Việt nào hợp; đọc tạm theo windows-1252, hãy lưu lại tệp dạng UTF-8',
  } satisfies Record<TextWarning, string>,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, đảo byte)',
    'windows-1258': 'Windows tiếng Việt (1258)',
    'windows-1252': 'Windows Tây Âu (1252)',
    tcvn3: 'TCVN3 (ABC)',
    vni: 'VNI',
    unicode: 'Unicode',
    decomposed: 'Unicode tổ hợp',
  } satisfies Record<ByteEncoding | LegacyEncoding, string>,
};

export type FiguresMessages = typeof figuresVi;
