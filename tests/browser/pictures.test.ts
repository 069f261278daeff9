import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Flow, flow, giveFile, goTo, insertSheets, openBrowser, openBundled } from './flows';

/** Pictures for the documents: PICTURES=docs/pictures npx jest tests/browser/pictures. */
const FOLDER = process.env.PICTURES;

const TEXT = `Trong 9 tháng năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An đạt 15.200 tỷ đồng, bằng 95% dự toán.
Tổng sản phẩm trên địa bàn (GRDP) tăng 6,5% so với cùng kỳ năm trước; kim ngạch xuất khẩu đạt 1,9 tỷ USD.
Toàn tỉnh có 1.450 doanh nghiệp đăng ký thành lập mới, tăng 12% so với cùng kỳ.`;

async function picture({ page }: Flow, name: string, whole = false): Promise<void> {
  await page.waitForTimeout(400);
  const path = join(FOLDER!, `${name}.png`);
  if (whole) await page.screenshot({ path });
  else await page.locator('iframe').screenshot({ path });
}

async function checkAll(one: Flow): Promise<void> {
  await goTo(one, 'Kiểm tra');
  await one.pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await one.pane.getByRole('button', { name: /Tới ô/ }).first().waitFor();
}

(FOLDER ? describe : describe.skip)('pictures for the documents', () => {
  openBrowser();
  if (FOLDER) mkdirSync(FOLDER, { recursive: true });

  flow('the preview page, light and dark', async (one) => {
    await openBundled(one);
    await insertSheets(one);
    await picture(one, 'preview', true);
    await checkAll(one);
    await one.page.emulateMedia({ colorScheme: 'dark' });
    await picture(one, 'preview-dark', true);
  });

  flow('each job of the pane', async (one) => {
    const { page, pane } = one;
    await openBundled(one);
    await giveFile(one, 'file', 'bao-cao-9-thang.txt', TEXT);
    await pane.getByText(/bao-cao-9-thang\.txt: \d+ số liệu/).waitFor();
    await picture(one, 'pane-data');
    await pane.getByRole('button', { name: /Xem trong văn bản/ }).click();
    await pane.getByRole('button', { name: /^15\.200 tỷ đồng/ }).click();
    await picture(one, 'pane-document');
    await pane.getByRole('button', { name: 'Quay lại' }).click();
    await goTo(one, 'So sánh');
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('columnheader', { name: 'Hải Dương' }).waitFor();
    await picture(one, 'pane-compare');
    await goTo(one, 'Biểu mẫu');
    await picture(one, 'pane-templates');
    await insertSheets(one);
    await checkAll(one);
    await picture(one, 'pane-check');
    await goTo(one, 'Nguồn');
    await page.getByRole('tab', { name: 'Tóm tắt' }).click();
    await page.locator('td', { hasText: '13.995' }).first().click();
    await pane.getByText('13.995 tỷ đồng', { exact: true }).waitFor();
    await picture(one, 'pane-sources');
  });

  flow(
    'the pane at 320 pixels, light, dark and in forced colours',
    async (one) => {
      const { page, pane } = one;
      await page.addStyleTag({ content: 'body { grid-template-columns: 1fr 320px !important; }' });
      await page.evaluate(() => {
        const rows = [
          ['Đơn vị', 'Quý I'],
          ['Tổng số', 690],
          ['Huyện A', 100],
          ['Huyện B', 200],
          ['Huyện C', 300],
        ];
        const { previewHost } = window as unknown as {
          previewHost: { user: { edit(sheet: string, address: string, values: unknown): void } };
        };
        previewHost.user.edit('Sheet1', 'A1:B5', rows);
      });
      await goTo(one, 'Kiểm tra');
      await pane.getByLabel('Phạm vi').selectOption('sheet');
      await pane.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await pane.getByText(/^1 lệch/).waitFor();
      await picture(one, 'pane-320');
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture(one, 'pane-320-dark');
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await picture(one, 'pane-320-contrast');
    },
    { context: { viewport: { width: 720, height: 800 } } },
  );
});
