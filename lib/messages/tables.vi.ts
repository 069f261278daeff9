import type { GridErrorCode } from '../grids/errors';

type Details = Readonly<Record<string, string>>;

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
    damaged: () => 'tệp hỏng hoặc chưa tải xong. Hãy mở trong Excel và lưu lại, hoặc tải lại.',
    'not-a-table': () => 'không thấy bảng số liệu nào trong tệp.',
    'unsupported-kind': (o) =>
      `chưa đọc được loại tệp này (${o.kind ?? '?'}). Hãy lưu thành .xlsx, .csv, .docx hoặc .txt.`,
    cancelled: () => 'đã dừng theo yêu cầu.',
  } satisfies Record<GridErrorCode, (details: Details) => string>,
};

export type TablesMessages = typeof tablesVi;
