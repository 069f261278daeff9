import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { Package } from '../../lib/sheets/package/package';
import { makeDocx } from '../../scripts/matching/documents/make-docx';
import { type Flow, flow, giveFile, goTo, openBrowser, savedWorkbook, withHost } from './flows';

openBrowser();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const REPORT = [
  'Tỉnh Phú Thọ: tình hình kinh tế - xã hội quý I năm 2024',
  'Giá trị sản xuất công nghiệp quý I năm 2024 đạt 129.655 tỷ đồng. Thu ngân sách nhà nước trên địa bàn quý I năm 2024 đạt 9.171 tỷ đồng.',
  'Kim ngạch xuất khẩu hàng hóa quý I năm 2024 đạt 3.518 triệu USD.',
];
const ROWS = [
  ['MỘT SỐ CHỈ TIÊU QUÝ I NĂM 2024 TỈNH PHÚ THỌ', '', '', ''],
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Quý I năm 2024'],
  [1, 'Giá trị sản xuất công nghiệp', 'Tỷ đồng', 129655],
  [2, 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', 9117],
  [3, 'Kim ngạch xuất khẩu hàng hóa', 'Triệu USD', 3581],
];

/** A report on the disk and its annex in the open workbook, ready to be set against each other. */
async function openPair(one: Flow, tab = 'Đối chiếu', workbook = 'Sổ tính đang mở'): Promise<void> {
  const { page, pane } = one;
  await withHost(page, (host, rows) => host.user.edit('Sheet1', `A1:D${rows.length}`, rows), ROWS);
  await goTo(one, tab);
  await giveFile(one, 'across-file', 'bao-cao.docx', Buffer.from(await makeDocx(REPORT)));
  await pane.getByRole('checkbox', { name: /bao-cao\.docx/ }).waitFor();
  await pane.getByRole('checkbox', { name: workbook }).check();
}

async function runCheck(one: Flow): Promise<void> {
  await openPair(one);
  await one.pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await one.pane.getByText(/^Lệch 2,/).waitFor();
}

flow('a report against the open workbook: walk the list, jump to the cell and to the words', async (one) => {
  const { page, pane } = one;
  await runCheck(one);
  const rows = pane.getByRole('listbox', { name: /Danh sách/ }).getByRole('option');
  expect(await rows.count()).toBe(2);
  await pane.getByRole('heading', { name: /lệch: Thu ngân sách nhà nước/ }).waitFor();
  await pane.getByText('9.171 tỷ đồng', { exact: true }).waitFor();
  await pane.getByText('9117 tỷ đồng', { exact: true }).waitFor();
  await pane.getByRole('img', { name: /bao-cao\.docx: 9\.170,5/ }).waitFor();
  await pane.getByText(/hai chữ số đứng cạnh nhau bị đảo/).waitFor();

  await pane.getByRole('button', { name: 'Xem trong văn bản bao-cao.docx: 9.171 tỷ đồng' }).click();
  const passage = pane.getByRole('region', { name: 'Trong bao-cao.docx' });
  expect(await passage.locator('mark').innerText()).toBe('9.171 tỷ đồng');
  await passage.getByText(/Thu ngân sách nhà nước trên địa bàn quý I năm 2024 đạt/).waitFor();

  await pane.getByRole('button', { name: 'Tới ô Sheet1!D4' }).click();
  await page.locator('td[aria-selected="true"]', { hasText: '9117' }).waitFor();

  await pane.getByRole('button', { name: 'Sau' }).click();
  await pane.getByRole('heading', { name: /Kim ngạch xuất khẩu/ }).waitFor();
  await pane.getByText('2/2', { exact: true }).waitFor();
});

flow('the list is walked by the keyboard', async (one) => {
  const { pane } = one;
  await runCheck(one);
  const list = pane.getByRole('listbox', { name: /Danh sách/ });
  await list.focus();
  await list.press('ArrowDown');
  await pane.getByRole('heading', { name: /Kim ngạch xuất khẩu/ }).waitFor();
  await list.press('Home');
  await pane.getByRole('heading', { name: /Thu ngân sách/ }).waitFor();
  expect(await list.getAttribute('aria-activedescendant')).toBeTruthy();
});

flow(
  'an explained finding is listed apart, is known the next time, and counts again when the cell changes',
  async (one) => {
    const { page, pane } = one;
    await runCheck(one);
    await pane.getByLabel('Ghi chú giải thích').fill('số của kho bạc');
    await pane.getByRole('button', { name: 'Đánh dấu đã giải thích' }).click();
    await pane.getByText(/^Lệch 1,.*đã giải thích 1/).waitFor();
    await pane.getByLabel('Hiện').selectOption('explained');
    await pane.getByText(/Đã giải thích: «số của kho bạc»/).waitFor();

    await goTo(one, 'Số liệu');
    await goTo(one, 'Đối chiếu');
    await pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    await pane.getByText(/^Lệch 1,.*đã giải thích 1/).waitFor();
    // The workbook keeps it too: it is known where the browser has forgotten.
    await page.frames()[1]!.evaluate('localStorage.clear()');
    await pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    await pane.getByText(/^Lệch 1,.*đã giải thích 1/).waitFor();

    await withHost(page, (host) => host.user.edit('Sheet1', 'D4', [[9711]]), null);
    await pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    await pane.getByText(/^Lệch 2,.*đã giải thích 0/).waitFor();
    await pane.getByLabel('Hiện').selectOption('work');
    await pane.getByText(/Số đã đổi từ khi có ghi chú «số của kho bạc»/).waitFor();
  },
);

flow('the sheet Đối chiếu goes into the workbook with links to its cells, and can be taken back', async (one) => {
  const { page, pane } = one;
  await runCheck(one);
  await pane.getByRole('button', { name: 'Thêm trang Đối chiếu' }).click();
  await pane.getByText(/Đã thêm các trang Đối chiếu, bao-cao\.docx/).waitFor();
  const workbook = await savedWorkbook(page);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'Đối chiếu', 'bao-cao.docx']);
  const texts: string[] = [];
  workbook.getWorksheet('Đối chiếu')!.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts.join('\n')).toContain('9.171 tỷ đồng');
  await pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await pane.getByText(/^Lệch 2,/).waitFor();
  await pane.getByRole('button', { name: 'Bỏ lần ghi này' }).click();
  await pane.getByRole('button', { name: 'Xoá các trang ấy' }).click();
  await pane.getByText(/Đã bỏ: Đối chiếu/).waitFor();
});

flow('the page and the commented document are saved on this machine', async (one) => {
  const { page, pane } = one;
  await runCheck(one);
  const saved = async (name: string | RegExp) => {
    const [download] = await Promise.all([page.waitForEvent('download'), pane.getByRole('button', { name }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  };
  const html = await saved('Lưu trang HTML');
  expect(html.name).toBe('doi-chieu.html');
  expect(html.bytes.toString('utf8')).toMatch(/<span class="m conflict"[^>]*>9\.171 tỷ đồng<sup>≠/);
  const docx = await saved(/Lưu bao-cao\.docx có lời bình/);
  expect(Package.open(docx.bytes).text('word/comments.xml')).toContain('9117');
});

flow(
  'the flow speaks English where Excel does',
  async (one) => {
    const { pane } = one;
    await openPair(one, 'Cross-check', 'The open workbook');
    await pane.getByRole('button', { name: 'Cross-check', exact: true }).click();
    await pane.getByText(/^2 inconsistent,/).waitFor();
    const shown = await pane.locator('main').innerText();
    expect(shown).toMatch(/Perhaps two neighbouring digits were swapped/);
    expect(shown).not.toMatch(/\b(không|của|nguồn|lệch|chưa)\b/i);
  },
  { language: 'en' },
);

flow('no violation and nothing wider than a pane of 320 px, in light, dark and forced colours', async (one) => {
  const { page, pane } = one;
  await page.addStyleTag({ content: 'body { grid-template-columns: 1fr 320px !important; }' });
  await runCheck(one);
  await pane.getByRole('button', { name: /^Xem trong văn bản bao-cao\.docx: 9\.171/ }).click();
  await pane.getByRole('region', { name: /Trong bao-cao/ }).waitFor();
  const frame = page.frames()[1]!;
  await frame.evaluate(AXE);
  const found: string[] = [];
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    // The theme follows with the next drawing.
    await goTo(one, 'Số liệu');
    await goTo(one, 'Đối chiếu');
    await pane.getByRole('button', { name: /^Xem trong văn bản bao-cao/ }).click();
    await pane.getByRole('region', { name: /Trong bao-cao/ }).waitFor();
    const { violations } = (await frame.evaluate(`axe.run({ exclude: [['[data-tabster-dummy]']] })`)) as AxeResults;
    for (const { id, nodes } of violations)
      found.push(`${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    const wider = await frame.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (Number(wider) > 0) found.push(`${wider} px wider than the pane`);
  }
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/pane-across-320.png` });
  expect(found).toEqual([]);
});
