import type { Verdict } from '../checking/finding';
import type { Role } from '../observations/observation';

/** What the check functions put into a cell. Not translated: formulas compare with it. */
export const VERDICT_CELLS: Readonly<Record<Verdict, string>> = {
  consistent: 'khớp',
  'only-by-rounding': 'khớp',
  'tie-only': 'khớp nếu số thật nằm đúng điểm giữa khi làm tròn',
  'inconsistent-unless-truncated': 'khớp nếu các số bị cắt bớt chữ số',
  implausible: 'khớp nếu sai số làm tròn dồn về một phía',
  inconsistent: 'lệch',
  'claim-false': 'lệch',
  undetermined: 'chưa kiểm được',
  malformed: 'chưa kiểm được',
};

/** Short words for what is asked of an indicator, beside the names of the roles. */
export const KIND_WORDS: Partial<Record<Role, readonly string[]>> = {
  growth_yoy: ['tăng trưởng', 'tốc độ tăng', 'tăng', 'growth'],
  pct_of_plan: ['so kế hoạch', 'so dự toán', 'so với kế hoạch', 'so với dự toán', 'percent of plan'],
  exceeds_plan_pct: ['vượt kế hoạch', 'vượt dự toán', 'excess over plan'],
  share: ['tỷ trọng', 'share'],
  rank: ['thứ hạng', 'xếp hạng', 'rank'],
};

const near = (list: string) => (list === '' ? '' : ` Có phải: ${list}?`);

/** Why a custom function has no answer, in Vietnamese: one sentence that says what to change. */
export const functionsVi = {
  nothingGiven: 'Thiếu con số: đưa vào một số hoặc chữ như "13.995 tỷ đồng".',
  nothingAsked: 'Cần đủ tỉnh, chỉ tiêu và kỳ, ví dụ "Hải Dương", "thu ngân sách", "9T/2023".',
  notAFigure: (o: { text: string }) => `"${o.text}" không đọc được thành con số.`,
  severalFigures: (o: { text: string }) => `"${o.text}" có nhiều con số; chỉ đưa vào một.`,
  isARange: (o: { text: string }) => `"${o.text}" là một khoảng, không phải một số; dùng DOICHIEU.KHOANG.`,
  unknownUnit: (o: { unit: string }) =>
    `Không có đơn vị "${o.unit}"; viết như "tỷ đồng", "triệu USD", "nghìn tấn", "%".`,
  noUnit: (o: { figure: string; unit: string }) =>
    `${o.figure} không ghi đơn vị nên không đổi ra ${o.unit} được; viết đơn vị ngay sau số.`,
  otherUnit: (o: { figure: string; from: string; to: string }) =>
    `${o.figure} tính bằng ${o.from}, không đổi ra ${o.to} được.`,
  unknownProvince: (o: { text: string; near: string }) => `Không có tỉnh "${o.text}".${near(o.near)}`,
  unknownIndicator: (o: { text: string; near: string }) => `Không có chỉ tiêu "${o.text}".${near(o.near)}`,
  unknownPeriod: (o: { text: string }) => `"${o.text}" không phải một kỳ; viết như "9T/2023", "2022", "quý III/2023".`,
  unknownKind: (o: { kind: string }) =>
    `Không hiểu "${o.kind}"; viết như "tăng trưởng", "so kế hoạch", "thứ hạng", "lũy kế", "trong kỳ".`,
  noIndicator: (o: { province: string; indicator: string }) =>
    `Bộ số liệu đi kèm không có ${o.indicator} của ${o.province}.`,
  noPeriod: (o: { province: string; indicator: string; periods: string }) =>
    `${o.indicator} của ${o.province} không có ở kỳ này; có ở: ${o.periods}.`,
  noKind: (o: { province: string; indicator: string; kinds: string }) =>
    `${o.indicator} của ${o.province} kỳ này chỉ có: ${o.kinds}; ghi một trong các loại ấy ở đối số cuối.`,
  severalFound: (o: { indicator: string; figures: string }) =>
    `${o.indicator} có nhiều số: ${o.figures}; ghi rõ loại nào ở đối số cuối.`,
  unequalUnits: (o: { first: string; second: string }) =>
    `${o.first} và ${o.second} không cùng đơn vị; ghi cùng đơn vị, hoặc đều là số không đơn vị.`,
  notARatio: (o: { text: string }) => `${o.text} không phải tỷ lệ; viết như "79,3%" hoặc 0,793.`,
  meantPercent: (o: { percent: string }) => `(khớp nếu là ${o.percent})`,
  tooManyParts: (o: { most: number }) => `Tổng có quá ${o.most} số hạng.`,
  noParts: 'Không có số hạng nào để cộng.',
  leaveOneOut:
    'Đưa vào một số để biết khoảng của nó, hoặc hai trong ba số (mức, tỷ lệ, gốc) và để trống số cần suy ra.',
  noRange: 'Hai số này không suy ra được khoảng nào.',
};

export type FunctionMessages = typeof functionsVi;

/** Vietnamese descriptions of the functions and their arguments for Excel's list of functions; the English ones stand beside the code. */
export const functionDescriptionsVi: Readonly<
  Record<
    string,
    { readonly description: string; readonly parameters: readonly (readonly [name: string, description: string])[] }
  >
> = {
  SO: {
    description:
      'Đọc một con số như đã in: "13.995 tỷ đồng" là 13995000000000, "79,3%" là 0,793. Chữ trên, dưới, khoảng không làm đổi số.',
    parameters: [
      ['số', 'Con số như đã in, kèm đơn vị; nếu là số thì giữ nguyên.'],
      [
        'đơn_vị',
        'Đơn vị muốn tính, như "tỷ đồng", "triệu USD", "nghìn tấn", "%". Bỏ trống: đơn vị gốc (đồng, người …), phần trăm là phân số.',
      ],
    ],
  },
  CHITIEU: {
    description:
      'Một chỉ tiêu của một tỉnh trong một kỳ, lấy từ bộ số liệu đi kèm. Số in kèm chữ trên, dưới, khoảng hay in thành khoảng thì trả về chữ.',
    parameters: [
      ['tỉnh', 'Tên tỉnh, viết theo cách của mình: "Hải Dương".'],
      ['chỉ_tiêu', 'Chỉ tiêu: "thu ngân sách", "GRDP".'],
      ['kỳ', 'Kỳ: "9T/2023", "2022", "quý III/2023".'],
      ['đơn_vị', 'Đơn vị muốn tính, như ở DOICHIEU.SO; bỏ trống là đơn vị gốc.'],
      [
        'loại',
        'Hỏi gì về chỉ tiêu, nếu không phải giá trị: "tăng trưởng", "so kế hoạch", "thứ hạng", "lũy kế", "trong kỳ".',
      ],
    ],
  },
  KHOP: {
    description:
      'Mức = tỷ lệ × gốc có thể cùng đúng trước khi làm tròn hay không: "khớp", "khớp nếu …", "lệch", "chưa kiểm được". Số được coi là làm tròn ở chữ số thập phân cuối cùng của nó.',
    parameters: [
      ['mức', 'Mức: 13995 hoặc "13.995 tỷ đồng".'],
      ['tỷ_lệ', 'Tỷ lệ: "79,3%" hoặc 0,793.'],
      ['gốc', 'Số mà tỷ lệ tính trên đó: 17648 hoặc "17.648 tỷ đồng".'],
      ['giải_thích', 'TRUE để có cả câu với hai khoảng số.'],
    ],
  },
  KHOPTANG: {
    description:
      'Kỳ này = kỳ trước × (1 + mức tăng) có thể cùng đúng trước khi làm tròn hay không. Trả lời như DOICHIEU.KHOP.',
    parameters: [
      ['kỳ_này', 'Số của kỳ này.'],
      ['mức_tăng', 'Mức tăng: "7,5%", "giảm 5,2%" hoặc 0,075.'],
      ['kỳ_trước', 'Số của kỳ được so.'],
      ['giải_thích', 'TRUE để có cả câu với hai khoảng số.'],
    ],
  },
  KHOPTONG: {
    description:
      'Tổng có thể là tổng của các số hạng trước khi làm tròn hay không. Các số không ghi đơn vị được coi là làm tròn ở cùng chữ số thập phân nhỏ nhất trong các số ấy.',
    parameters: [
      ['tổng', 'Tổng.'],
      ['số_hạng', 'Các ô số hạng; ô trống được bỏ qua.'],
      ['giải_thích', 'TRUE để có cả câu với hai khoảng số.'],
    ],
  },
  KHOANG: {
    description:
      'Khoảng của số thật, hai ô cạnh nhau: thấp nhất và cao nhất. Một số: khoảng do làm tròn và chữ trên, dưới, khoảng cho phép. Mức = tỷ lệ × gốc mà bỏ trống một: khoảng suy ra cho số bỏ trống.',
    parameters: [
      ['mức', 'Mức, hoặc một số đứng riêng.'],
      ['tỷ_lệ', 'Tỷ lệ.'],
      ['gốc', 'Gốc.'],
      ['đơn_vị', 'Đơn vị muốn tính, như ở DOICHIEU.SO.'],
    ],
  },
};
