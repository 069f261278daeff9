import type { Token } from './tokens';

/** Abbreviations of report language that stand for one thing wherever they are printed in capitals. */
const FULL: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['tmbl', 'tổng mức bán lẻ'],
      ['knxk', 'kim ngạch xuất khẩu'],
      ['knnk', 'kim ngạch nhập khẩu'],
      ['xk', 'xuất khẩu'],
      ['nk', 'nhập khẩu'],
      ['gtsx', 'giá trị sản xuất'],
      ['sxcn', 'sản xuất công nghiệp'],
      ['nlts', 'nông lâm thủy sản'],
      ['cn', 'công nghiệp'],
      ['ttcn', 'tiểu thủ công nghiệp'],
      ['xd', 'xây dựng'],
      ['dv', 'dịch vụ'],
      ['vđt', 'vốn đầu tư'],
      ['đtpt', 'đầu tư phát triển'],
      ['đtc', 'đầu tư công'],
      ['đtnn', 'đầu tư nước ngoài'],
      ['đtttnn', 'đầu tư trực tiếp nước ngoài'],
      ['bqđn', 'bình quân đầu người'],
      ['gqvl', 'giải quyết việc làm'],
      ['xklđ', 'xuất khẩu lao động'],
      ['lđ', 'lao động'],
      ['nstw', 'ngân sách trung ương'],
      ['dnnn', 'doanh nghiệp nhà nước'],
      ['ctn', 'công thương nghiệp'],
      ['nqd', 'ngoài quốc doanh'],
      ['sdđ', 'sử dụng đất'],
    ] as const
  ).map(([short, full]) => [short, full.split(' ')]),
);

/** Writes such abbreviations out: each word of the full name is a token at the place of the abbreviation. */
export function writeOut(tokens: Token[], text: string): Token[] {
  if (!tokens.some((token) => token.capital && FULL.has(token.word))) return tokens;
  return tokens.flatMap((token) => {
    const words = token.capital ? FULL.get(token.word) : undefined;
    const printed = text.slice(token.start, token.end);
    return words && printed === printed.toUpperCase()
      ? words.map((word) => ({ ...token, word, capital: false }))
      : [token];
  });
}
