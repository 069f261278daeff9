/** What the file system answers, by its code; other codes stand as they are. */
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'không có quyền'],
  ['EPERM', 'không có quyền'],
  ['ENOENT', 'không có tệp hay thư mục này'],
  ['ENOTDIR', 'đường dẫn đi qua một tệp, không phải thư mục'],
  ['EISDIR', 'là thư mục, không phải tệp'],
  ['ENOTSUP', 'không phải tệp thường mà là ống dẫn hoặc thiết bị'],
  ['EBUSY', 'chương trình khác đang giữ tệp'],
  ['EMFILE', 'đang mở quá nhiều tệp'],
  ['ENOSPC', 'ổ đĩa đầy'],
  ['EROFS', 'nơi này chỉ cho đọc'],
  ['ENAMETOOLONG', 'tên quá dài'],
  ['EIO', 'ổ đĩa hoặc mạng báo lỗi'],
]);
const why = (detail: string): string => SYSTEM.get(detail) ?? detail;

/** What the command line says, in Vietnamese. Each sentence names the thing, the place and the next step. */
export const cliVi = {
  description: 'Đối Chiếu: đọc, rà soát và so sánh số liệu các tỉnh. Không nêu tệp thì dùng bộ số liệu đi kèm.',
  helpHeadings: { 'Usage:': 'Cách gọi:', 'Arguments:': 'Tham số:', 'Options:': 'Tuỳ chọn:', 'Commands:': 'Các lệnh:' },
  helpHelp: 'xem hướng dẫn này',
  helpVersion: 'xem số phiên bản',
  helpDefault: (o: { value: string }) => `mặc định: ${o.value}`,
  helpLang: 'ngôn ngữ: vi hoặc en',
  helpJson: 'in một tài liệu JSON ra đầu ra chuẩn',
  helpCsv: 'in dạng CSV của chính công cụ',
  helpDate: 'ngày của văn bản, dạng YYYY-MM-DD ("đến nay", "hiện nay" tính đến ngày này)',
  helpRules: 'tệp JSON chứa quy tắc kiểm tra của người dùng',
  helpTogether: 'đặt các tệp trong thư mục cạnh nhau để đối chiếu',
  helpMark:
    'ghi một bản sao có đánh dấu những chỗ lệch: .docx có lời bình Word, .xlsx có ghi chú và màu (dùng được nhiều lần)',
  helpProof: 'ghi bản đối chiếu các tệp: .html, .xlsx, .csv hoặc .json',
  helpNotes: 'tệp JSON giữ các ghi chú giải thích; chỗ đã giải thích không tính là lệch',
  helpExplain: 'ghi chú cho chỗ có mã KEY (in trong ngoặc vuông) vào tệp của --notes; để trống thì bỏ ghi chú',
  helpAll: 'liệt kê cả chỗ khớp và số chỉ có ở một nguồn',
  helpProvinces: 'danh sách tỉnh, cách nhau bằng dấu phẩy (tên hoặc mã, không cần dấu)',
  helpIndicators: 'danh sách chỉ tiêu, cách nhau bằng dấu phẩy (tên hoặc mã)',
  helpPeriods: 'danh sách kỳ, cách nhau bằng dấu phẩy (2022, 2023-9M, 2023-Q3 …)',
  helpTemplate: 'mẫu biểu .xlsx: tên mẫu đi kèm hoặc đường dẫn tệp',
  helpOutput: 'tệp ghi ra',
  helpForce: 'cho phép ghi đè tệp đã có',
  helpWithBundled: 'thêm bộ số liệu đi kèm vào các tệp đã nêu',
  helpWithOutside: 'đặt cạnh các số mà báo chí, cơ quan khác đã công bố về năm tỉnh đi kèm',
  helpFields: 'liệt kê các trường dùng được trong mẫu biểu',
  readAbout: 'đọc báo cáo, bảng tính, CSV thành số liệu có nơi xuất xứ',
  checkAbout: 'kiểm tra các con số có khớp nhau không',
  compareAbout: 'so sánh chỉ tiêu giữa các tỉnh',
  reportAbout:
    'lập báo cáo: tệp .xlsx gồm Tóm tắt, So sánh, Kiểm tra, Số liệu, Nguồn (hoặc .html, .csv theo tên tệp ghi ra)',
  templatesAbout: 'liệt kê hoặc chép các mẫu biểu đi kèm',
  unknownCommand: (o: { command: string; suggestion: string | null }) =>
    `Không có lệnh "${o.command}".${o.suggestion ? ` Có phải "${o.suggestion}"?` : ''} Xem: doichieu --help`,
  unknownOption: (o: { option: string; suggestion: string | null }) =>
    `Không có tuỳ chọn "${o.option}".${o.suggestion ? ` Có phải "${o.suggestion}"?` : ''} Xem: doichieu --help`,
  missingOptionValue: (o: { option: string }) => `Tuỳ chọn "${o.option}" cần một giá trị đi sau.`,
  missingArgument: (o: { argument: string }) =>
    o.argument === 'files'
      ? 'Chưa nêu tệp nào; thêm tên tệp, thư mục, hoặc "-" để đọc từ đầu vào chuẩn.'
      : `Còn thiếu "${o.argument}". Xem: doichieu --help`,
  excessArguments: (o: { detail: string }) => `Lệnh "${o.detail}" nhận ít tham số hơn thế. Xem: doichieu --help`,
  usage: (o: { detail: string }) => `Lệnh chưa đúng: ${o.detail}. Xem: doichieu --help`,
  badLanguage: (o: { value: string }) => `--lang chỉ nhận vi hoặc en, không nhận "${o.value}".`,
  badDate: (o: { value: string }) => `--date cần dạng YYYY-MM-DD và là ngày có thật, không nhận "${o.value}".`,
  unknownProvince: (o: { name: string; suggestions: string }) =>
    `Không thấy tỉnh "${o.name}".${o.suggestions ? ` Gần nhất: ${o.suggestions}.` : ''}`,
  unknownIndicator: (o: { name: string; suggestions: string }) =>
    `Không thấy chỉ tiêu "${o.name}".${o.suggestions ? ` Gần nhất: ${o.suggestions}.` : ''}`,
  unknownPeriod: (o: { name: string }) => `Không đọc được kỳ "${o.name}". Viết như 2022, 2023-9M, 2023-Q3, 2024-09.`,
  unknownTemplate: (o: { name: string; names: string }) =>
    `Không có mẫu "${o.name}" và không có tệp tên ấy. Các mẫu đi kèm: ${o.names}.`,
  notFound: (o: { file: string }) => `${o.file}: không có tệp hay thư mục này; kiểm tra lại đường dẫn.`,
  unreadable: (o: { file: string; detail: string }) => `${o.file}: không mở được: ${why(o.detail)}.`,
  notUnderstood: (o: { file: string }) =>
    `${o.file}: tệp có chỗ bộ đọc không hiểu được. Hãy mở bằng Excel hoặc Word, lưu lại rồi đọc lại.`,
  outOfMemory: (o: { file: string }) => `${o.file}: không đủ bộ nhớ để đọc tệp này. Hãy tách thành nhiều tệp nhỏ hơn.`,
  unexpected: (o: { detail: string }) =>
    `có lỗi không lường trước của chương trình, chưa ghi gì thêm. Hãy báo lại kèm câu lệnh đã gọi (${o.detail}).`,
  emptyFolder: (o: { file: string }) => `${o.file}: thư mục không có tệp nào.`,
  notReadHere: (o: { file: string }) => `${o.file}: đây là bộ kiểm tra (checkSet); dùng lệnh "doichieu check".`,
  exists: (o: { file: string }) => `${o.file}: tệp đã có, không ghi đè; thêm --force hoặc đặt tên khác bằng -o.`,
  cannotWrite: (o: { file: string; detail: string }) => `${o.file}: không ghi được: ${why(o.detail)}.`,
  oneMarkInput: '--mark cần một tệp bảng tính hoặc .docx đọc được.',
  needsTwo: '-o và --notes đối chiếu các tệp với nhau: hãy nêu ít nhất hai tệp đọc được.',
  badOutput: (o: { file: string; forms: string }) => `${o.file}: bản đối chiếu ghi được các dạng ${o.forms}.`,
  sameFile: (o: { file: string }) =>
    `${o.file}: là tệp đang được kiểm tra hoặc đã nêu hai lần; đặt tên khác cho tệp ghi ra.`,
  noNotesYet: (o: { file: string }) =>
    `${o.file}: chưa có tệp ghi chú này; ghi chú đầu tiên bằng --explain "MÃ=lời giải thích" sẽ tạo nó.`,
  badNotes: (o: { file: string; detail: string }) => `${o.file}: tệp ghi chú chưa đúng dạng, chỗ ${o.detail}.`,
  badExplain: (o: { value: string }) =>
    `--explain cần dạng MÃ=lời giải thích (mã tám chữ số in trong ngoặc vuông), không nhận "${o.value}".`,
  explainNeedsNotes: '--explain cần --notes FILE để biết ghi vào đâu.',
  unknownHandle: (o: { key: string }) =>
    `Không có chỗ nào mang mã ${o.key}; xem mã trong ngoặc vuông của bảng kết quả.`,
  notesSaved: (o: { file: string; count: number }) => `Đã ghi ${o.file}, ${o.count} ghi chú.`,
  badRules: (o: { file: string; detail: string }) => `${o.file}: quy tắc chưa đúng: ${o.detail}.`,
  badTemplate: (o: { file: string }) => `${o.file}: mẫu biểu có lỗi, chưa ghi gì:`,
  writtenPlain: (o: { file: string }) => `Đã ghi ${o.file}.`,
  written: (o: { file: string; sheets: string }) => `Đã ghi ${o.file} (${o.sheets}).`,
  marked: (o: { file: string; count: number }) => `Đã ghi ${o.file}, đánh dấu ${o.count} chỗ.`,
  reportTitle: 'Số liệu đối chiếu các tỉnh',
  filled: (o: { file: string }) => `Đã điền mẫu vào ${o.file}.`,
  malformedSet: (o: { file: string }) => `${o.file}: bộ kiểm tra chưa đúng dạng; xem kết quả để biết chỗ cần sửa.`,
  cannotMark: (o: { file: string; kind: string }) =>
    `${o.file}: chưa đánh dấu được loại tệp này (${o.kind}); dùng .docx hoặc bảng tính.`,
  copied: (o: { file: string }) => `Đã chép ${o.file}.`,
  noFigures: 'Không thấy con số nào là số liệu.',
  noFindings: 'Không có quan hệ nào để kiểm tra.',
  summary: (o: { consistent: number; conditional: number; inconsistent: number; unchecked: number }) =>
    `Khớp ${o.consistent} · khớp nếu ${o.conditional} · lệch ${o.inconsistent} · chưa kiểm được ${o.unchecked}`,
  writing: (o: { percent: number }) => `Đang ghi ${o.percent}%`,
  progress: (o: { done: number; total: number; file: string }) => `Đang xử lý ${o.done}/${o.total}: ${o.file}`,
  outside: 'số liệu công bố ở nơi khác',
  bundled: 'bộ số liệu đi kèm',
  headRecords: ['Số liệu', 'Chỉ tiêu', 'Tỉnh', 'Kỳ', 'Vai trò', 'Tình trạng', 'Tin cậy'] as readonly string[],
  headTemplates: ['Mẫu', 'Dùng để'] as readonly string[],
  headFields: ['Trường (tiếng Anh)', 'Trường (tiếng Việt)', 'Nghĩa'] as readonly string[],
  doubtful: 'cần xem lại',
  tableHeading: (o: { sheet: string; range: string; title: string; count: number }) =>
    `Bảng ${o.sheet}!${o.range} · ${o.title || 'không có tiêu đề'} · ${o.count} ô số liệu`,
  problems: (o: { count: number }) => `${o.count} dòng chưa đúng, các dòng khác vẫn được giữ:`,
  interrupted: 'Đã dừng theo yêu cầu; chưa ghi gì.',
};

export type CliMessages = typeof cliVi;
