/** What a check found, in Vietnamese. Every value is text that is already printed for the reader. */
export const checkingVi = {
  words: {
    consistent: 'khớp',
    'consistent-if': 'khớp nếu',
    inconsistent: 'lệch',
    unchecked: 'chưa kiểm được',
  },
  /** Figures that nobody printed. */
  unprinted: {
    plan: 'dự toán, kế hoạch',
    'last-year': 'mức cùng kỳ năm trước',
    'period-before': 'mức kỳ trước',
    base: 'gốc so sánh',
    whole: 'tổng thể',
    part: 'phần được nêu tỷ trọng',
    rest: 'phần còn lại',
    exports: 'xuất khẩu',
    imports: 'nhập khẩu',
    missing: 'số chưa in',
  } as Readonly<Record<string, string>>,
  any: 'bất kỳ',
  above: (o: { value: string }) => `trên ${o.value}`,
  atLeast: (o: { value: string }) => `từ ${o.value} trở lên`,
  below: (o: { value: string }) => `dưới ${o.value}`,
  atMost: (o: { value: string }) => `không quá ${o.value}`,
  about: (o: { value: string }) => `khoảng ${o.value}`,
  range: (o: { low: string; high: string }) => `${o.low}–${o.high}`,
  points: 'điểm %',

  /** The two sides of a relation whose left side is one printed figure. */
  recomputed: (o: { formula: string; range: string; printed: string; allowed: string }) =>
    `${o.formula} = ${o.range}, số ghi ${o.printed} (cho phép ${o.allowed})`,
  /** The two sides of any other relation. */
  sides: (o: { left: string; leftRange: string; sign: string; right: string; rightRange: string }) =>
    `${o.left} (${o.leftRange}) ${o.sign} ${o.right} (${o.rightRange})`,
  holds: (o: { what: string }) => `${o.what}: khớp.`,
  'rounding-only': (o: { what: string }) =>
    `${o.what}: khớp nhờ làm tròn; tính lại từ các số đã in thì chữ số cuối không trùng.`,
  tie: (o: { what: string }) => `${o.what}: khớp nếu số thật nằm đúng điểm giữa khi làm tròn.`,
  'network-rounding': (o: { what: string }) => `${o.what}: cùng khớp nhờ làm tròn.`,
  'network-tie': (o: { what: string }) => `${o.what}: chỉ cùng khớp nếu số thật nằm đúng điểm giữa khi làm tròn.`,
  'only-truncated': (o: { what: string; gap: string }) =>
    `${o.what}: lệch${o.gap === '' ? '' : ` ít nhất ${o.gap}`} nếu làm tròn; khớp nếu các số đã bị cắt bớt chữ số.`,
  'network-only-truncated': (o: { what: string }) =>
    `${o.what}: không thể cùng đúng nếu làm tròn; khớp nếu các số đã bị cắt bớt chữ số.`,
  'no-overlap': (o: { what: string; gap: string }) => `${o.what}: lệch${o.gap === '' ? '' : ` ít nhất ${o.gap}`}.`,
  'network-conflict': (o: { what: string }) =>
    `${o.what}: từng đẳng thức đứng riêng thì được, nhưng không thể cùng đúng.`,
  'impossible-figure': (o: { what: string }) => `${o.what}: số này không thể có (phải là số nguyên hoặc không âm).`,
  'empty-figure': (o: { what: string }) => `${o.what}: có số không thể có nên không thể đúng.`,
  'implausible-sum': (o: { what: string }) =>
    `${o.what}: sai số làm tròn dồn về một phía tới mức hầu như không xảy ra (dưới 1 phần 10.000).`,
  'missing-figure': (o: { what: string; implied: string }) =>
    `${o.what}: chưa kiểm được vì thiếu số để đối chiếu${o.implied === '' ? '' : `; suy ra ${o.implied}`}.`,
  'whole-number-fits': (o: { what: string; implied: string }) => `${o.what}: khớp; suy ra ${o.implied}.`,
  'two-readings': (o: { what: string; implied: string }) =>
    `${o.what}: có hai cách hiểu, chưa kiểm được; suy ra ${o.implied}.`,
  'several-readings': (o: { what: string }) =>
    `${o.what}: lệch theo cách hiểu này, khớp theo cách hiểu kia; cần hỏi lại nghĩa của chữ "tăng gấp".`,
  'several-granules': (o: { what: string }) =>
    `${o.what}: lệch nếu số tròn được ghi đúng đến hàng cuối, khớp nếu đã làm tròn thô hơn; chưa kiểm được.`,
  'attachment-open': (o: { what: string }) =>
    `${o.what}: lệch nếu hiểu như vậy, nhưng câu cũng có thể nói về số đứng trước; chưa kiểm được.`,
  'bases-differ': (o: { what: string; implied: string }) =>
    `${o.what}: mỗi câu suy ra một gốc khác nhau (${o.implied}); cần hỏi mỗi tỷ lệ tính trên gốc nào.`,
  'same-percent-two-bases': (o: { percent: string; implied: string }) =>
    `Cùng một số ${o.percent} cho hai gốc khác nhau: chỉ đúng nếu hai gốc gần bằng nhau${o.implied === '' ? '' : ` (${o.implied})`}; nên xem lại có ghi lặp không.`,
  'division-by-zero': (o: { what: string }) => `${o.what}: chưa kiểm được vì chia cho 0.`,
  'non-linear': (o: { what: string }) =>
    `${o.what}: chưa kiểm được (quan hệ phi tuyến, chưa tìm thấy lời giải lẫn chứng minh).`,
  duplicate: (o: { what: string }) => `${o.what}: hai lần in khớp nhau.`,
  'duplicate-same': (o: { first: string; second: string }) => `${o.first} được ghi hai lần như nhau: khớp.`,
  'duplicate-narrower': (o: { first: string; second: string }) =>
    `${o.first} và ${o.second} là một số in ở hai độ chính xác: khớp.`,
  'duplicate-revision': (o: { first: string; second: string }) =>
    `${o.first} và ${o.second} khác tình trạng số liệu (ước, sơ bộ, chính thức …): số sau là số điều chỉnh.`,
  'duplicate-conflict': (o: { first: string; second: string }) =>
    `${o.first} và ${o.second} được ghi cho cùng một chỉ tiêu, cùng kỳ: lệch.`,
  'conflict-across': (o: { first: string; second: string }) =>
    `Hai tài liệu ghi ${o.first} và ${o.second} cho cùng một chỉ tiêu, cùng kỳ, cùng tình trạng: lệch.`,
  'claim-entailed': (o: { what: string }) => `${o.what}: đúng với mọi giá trị cho phép.`,
  'claim-excluded': (o: { what: string }) => `${o.what}: sai với mọi giá trị cho phép.`,
  'claim-open': (o: { what: string }) =>
    `${o.what}: chưa kết luận được, có giá trị cho phép thỏa và có giá trị không thỏa.`,
  'claim-non-linear': (o: { what: string }) => `${o.what}: chưa kết luận được (quan hệ phi tuyến).`,

  impliedItem: (o: { name: string; range: string }) => `${o.name} ${o.range}`,
  impliedItself: (o: { name: string; range: string; literal: string }) =>
    `${o.name} ${o.range} nếu ${o.literal} là chính số đó`,
  impliedSoft: (o: { name: string; range: string; literal: string }) =>
    `${o.name} ${o.range} nếu số thật chưa tới nấc tròn sau ${o.literal}`,
  impliedMore: (o: { name: string; range: string }) => `${o.name} ${o.range} nếu hiểu là tăng thêm từng ấy lần`,
  impliedBy: (o: { range: string; relation: string }) => `${o.range} theo ${o.relation}`,
  listJoin: '; ',
  culprits: (o: { names: string }) => `Có thể sai: ${o.names}.`,
  repairs: (o: { list: string }) => `Sẽ khớp nếu ${o.list}.`,
  repair: (o: { from: string; to: string }) => `${o.from} là ${o.to}`,
  or: ' hoặc ',
  and: ' và ',

  'name-twice': (o: { name: string }) => `Tên "${o.name}" được đặt cho hai số; mỗi số cần một tên riêng.`,
  'same-as-unknown': (o: { name: string; text: string }) =>
    `"${o.name}" có sameAs "${o.text}" nhưng không có số nào tên đó.`,
  'same-as-itself': (o: { name: string }) => `"${o.name}" có sameAs chính nó; hãy ghi tên lần in kia.`,
  'figure-empty': (o: { name: string }) => `"${o.name}" không có value, text hay missing; hãy cho một trong ba.`,
  'figure-two-forms': (o: { name: string }) => `"${o.name}" có hơn một trong value, text, missing; hãy giữ một.`,
  'figure-text': (o: { name: string; text: string }) => `"${o.name}": không đọc được số nào trong "${o.text}".`,
  form: (o: { path: string; expected: string }) => `${o.path === '' ? 'Tệp' : o.path}: cần ${o.expected}.`,
  'relation-too-long': (o: { text: string }) => `Quan hệ dài ${o.text} ký tự, quá giới hạn 20000.`,
  'relation-character': (o: { relation: string; text: string }) =>
    `"${o.relation}": ký tự "${o.text}" không dùng được; chỉ dùng tên, số, + - * / ( ) = < > <= >=.`,
  'relation-number': (o: { relation: string; text: string }) =>
    `"${o.relation}": "${o.text}" không phải số; hằng số viết với dấu chấm thập phân.`,
  'relation-incomplete': (o: { relation: string }) => `"${o.relation}": quan hệ viết dở.`,
  'relation-unexpected': (o: { relation: string; text: string }) => `"${o.relation}": không ngờ có "${o.text}" ở đây.`,
  'relation-no-comparison': (o: { relation: string }) => `"${o.relation}": thiếu một dấu = < > <= >=.`,
  'relation-two-comparisons': (o: { relation: string }) =>
    `"${o.relation}": chỉ được một dấu so sánh; hãy tách thành hai quan hệ.`,
  'relation-too-deep': (o: { relation: string }) => `"${o.relation}": ngoặc lồng quá sâu.`,
  'relation-unknown-name': (o: { relation: string; text: string }) =>
    `"${o.relation}": không có số nào tên "${o.text}".`,

  picture: (o: { title: string }) => `Hai khoảng giá trị: ${o.title}`,
  pictureLeft: 'số ghi',
  pictureRight: 'tính lại',
  formulaHeads: {
    figure: 'Số',
    value: 'Giá trị',
    granule: 'Hàng cuối',
    low: 'Thấp nhất',
    high: 'Cao nhất',
    left: 'Vế trái',
    right: 'Vế phải',
    overlap: 'Gặp nhau',
    gap: 'Khoảng hở',
  },
};

export type CheckingMessages = typeof checkingVi;
