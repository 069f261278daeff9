import { checkObservations } from '../../lib/checking/check-observations';
import { readProse } from '../../lib/reading/prose/read-prose';

/** What is called inconsistent in a text, by code. */
function faults(text: string): string[] {
  const { observations } = readProse(text, { doc: 'test', date: '2023-01-10' });
  return checkObservations(observations)
    .filter(({ verdict }) => verdict.startsWith('inconsistent'))
    .map(({ code }) => code);
}

describe('figures of running text that are held against each other', () => {
  test.each([
    [
      'two digits changed places',
      'Năm 2022, thu ngân sách nhà nước trên địa bàn tỉnh Hà Nam đạt 13.995 tỷ đồng. Theo UBND tỉnh, năm 2022 thu ngân sách nhà nước đạt 13.959 tỷ đồng.',
    ],
    [
      'a unit word a thousand times too small',
      'Kim ngạch xuất khẩu năm 2022 của tỉnh Hà Nam đạt 2,5 tỷ USD. Năm 2022, kim ngạch xuất khẩu đạt 2,5 triệu USD.',
    ],
    [
      'a growth that its own base contradicts',
      'Năm 2022, xuất khẩu của tỉnh Hà Nam đạt 104,8 triệu USD, tăng 60,7% so với năm 2021 (37,4 triệu USD).',
    ],
    [
      'a percentage that its own plan contradicts',
      'Năm 2022, thu ngân sách tỉnh Hà Nam đạt 13.995 tỷ đồng, bằng 79,3% dự toán (17.850 tỷ đồng).',
    ],
    [
      'parts that exceed their whole',
      'Năm 2022, thu ngân sách tỉnh Hà Nam 9.012 tỷ đồng, trong đó thu nội địa 7.004 tỷ đồng và thu xuất nhập khẩu 2.513 tỷ đồng.',
    ],
  ])('%s is found', (_title, text) => {
    expect(faults(text)).not.toEqual([]);
  });

  test.each([
    [
      'a district beside the province',
      'Năm 2022, thu ngân sách tỉnh Hà Nam đạt 13.995 tỷ đồng. Năm 2022, thu ngân sách huyện Bình Lục đạt 12.300 tỷ đồng.',
    ],
    [
      'one product beside all exports',
      'Năm 2022, xuất khẩu của tỉnh Hà Nam đạt 5,5 tỷ USD. Năm 2022, xuất khẩu dệt may đạt 5,1 tỷ USD.',
    ],
    [
      'growth of a branch beside that of the whole',
      'Năm 2022, IIP tỉnh Hà Nam tăng 9,4%. Trong đó sản xuất đồ uống tăng 8,6%; sản xuất giày tăng 7,1%.',
    ],
    [
      'growth of a part beside that of its whole',
      'Năm 2022, sản lượng thủy sản nuôi trồng tỉnh Hà Nam 52.000 tấn (tăng 4,8% so cùng kỳ), trong đó cá tra 44.000 tấn (tăng 2,1% so cùng kỳ).',
    ],
    [
      'a ratio behind two counts',
      'Năm 2022, tỉnh Hà Nam có 781 doanh nghiệp tạm ngừng hoạt động và 86 doanh nghiệp giải thể, tăng 49,7% so với cùng kỳ.',
    ],
    ['a count of round hundreds', 'Năm 2022, tỉnh Hà Nam có 500 doanh nghiệp thành lập mới, tăng 7,6% so với cùng kỳ.'],
    [
      'a total in round thousands above exact parts',
      'Năm 2022, diện tích lúa bị thiệt hại là 188.000 ha, trong đó Cà Mau 155.890 ha, Kiên Giang 13.800 ha và Bạc Liêu 18.448 ha.',
    ],
    [
      'the base of a part beside the growth of all',
      'Năm 2022, vốn FDI tỉnh Hà Nam đạt 1,556 tỷ USD, gấp 15,5 lần so với năm 2021. Vốn FDI điều chỉnh đạt 104,8 triệu USD, tăng 180,4% so với năm 2021 (37,37 triệu USD).',
    ],
  ])('%s is no fault', (_title, text) => {
    expect(faults(text)).toEqual([]);
  });
});
