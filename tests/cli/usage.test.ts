import { run } from './run';

describe('a faulty call ends with 2 and one line that says what to do', () => {
  const cases: [string[], RegExp][] = [
    [['chek'], /Không có lệnh "chek"\. Có phải "check"\?/],
    [['compare', '--province', 'x'], /Không có tuỳ chọn "--province".*"--provinces"/],
    [['compare', '--provinces'], /"--provinces.*cần một giá trị/],
    [['read'], /Chưa nêu tệp nào/],
    [['templates', 'a', 'b'], /nhận ít tham số hơn/],
    [['read', 'x.txt', '--date', '2023-02-30'], /ngày có thật, không nhận "2023-02-30"/],
    [['compare', '--provinces', 'Hai Duog'], /Không thấy tỉnh "Hai Duog".*Hải Dương/],
    [['compare', '--indicators', 'thu ngân sách nhà nước trên địa bà'], /Gần nhất: .*Thu ngân sách/],
    [['compare', '--periods', 'hôm qua'], /Không đọc được kỳ "hôm qua"/],
    [['compare', '--lang', 'fr'], /--lang chỉ nhận vi hoặc en/],
    [['templates', 'khong-co'], /Không có mẫu "khong-co".*so-sanh-tinh/],
    [['check', '--rules', 'khong-co.json'], /khong-co\.json: không có tệp/],
  ];
  test.each(cases)('%p', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

test('the fault is said in the language of the call', async () => {
  expect((await run(['chek', '--lang', 'en'])).err).toMatch(/There is no command "chek"\. Did you mean "check"\?/);
});

test('help and version are no faults', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  expect(await run(['check', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--together') });
});

test('help speaks the language of the call alone', async () => {
  const { out } = await run(['report', '--help']);
  expect(out).toContain('Cách gọi: doichieu report');
  expect(out).toContain('mặc định: bao-cao.xlsx');
  expect(out).not.toMatch(/Usage|Options:|default:|display help/);
  expect((await run(['report', '--help', '--lang', 'en'])).out).toContain('Usage: doichieu report');
});

test('an indicator may be asked for by an everyday word', async () => {
  const { code, out } = await run(['compare', '--indicators', 'thu ngân sách', '--json']);
  expect(code).toBe(0);
  const { rows } = JSON.parse(out) as { rows: { indicator: string }[] };
  expect(new Set(rows.map((row) => row.indicator))).toEqual(new Set(['state_budget_revenue']));
});
