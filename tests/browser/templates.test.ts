import ExcelJS from 'exceljs';
import { writeWorkbook } from '../../lib/sheets/write/workbook';
import { sampleSheets } from '../excel/sample-sheets';
import { flow, giveFile, goTo, openBrowser, openBundled, savedWorkbook } from './flows';

openBrowser();

/** A small template as a user would make it: a title, a single figure by address, and a row for each indicator. */
async function ownTemplate(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Mẫu của tôi');
  sheet.getCell('A1').value = '{{tiêu đề}}';
  sheet.getCell('A2').value = 'Thu ngân sách Hải Dương';
  sheet.getCell('B2').value = '{{Thu ngân sách nhà nước trên địa bàn; Hải Dương; 9T/2023}}';
  sheet.getCell('A4').value = '{{dòng.tên}}';
  sheet.getCell('B4').value = '{{dòng.đơn vị}}';
  sheet.getCell('D2').value = '{{không có trường này}}';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

flow('a template of the user is filled; what could not be filled is named with its cell', async (one) => {
  const { page, pane } = one;
  await openBundled(one);
  await goTo(one, 'Biểu mẫu');
  await giveFile(one, 'template', 'mau.xlsx', await ownTemplate());
  await pane.getByText(/Đã thêm các trang: Mẫu của tôi/).waitFor();
  await pane.getByText(/Mẫu của tôi!D2/).waitFor();
  const sheet = (await savedWorkbook(page)).getWorksheet('Mẫu của tôi')!;
  expect(sheet.getCell('B2').value).toBe(13995);
  expect(sheet.getCell('A5').value).toBeTruthy();
  expect(sheet.rowCount).toBeGreaterThan(20);
});

flow('a template with a chart is refused by Excel on the web: the filled file is saved instead', async (one) => {
  await openBundled(one);
  await goTo(one, 'Biểu mẫu');
  const download = one.page.waitForEvent('download');
  await giveFile(one, 'template', 'co-bieu-do.xlsx', Buffer.from(await writeWorkbook(sampleSheets, { title: 't' })));
  await one.pane.getByText(/Excel trên web không nhận mẫu có biểu đồ.*co-bieu-do-da-dien\.xlsx/).waitFor();
  expect((await download).suggestedFilename()).toBe('co-bieu-do-da-dien.xlsx');
});

flow('a file that is no workbook is no template', async (one) => {
  await openBundled(one);
  await goTo(one, 'Biểu mẫu');
  await giveFile(one, 'template', 'mau.xlsx', 'không phải sổ tính');
  await one.pane.getByText(/không phải sổ tính \.xlsx điền được/).waitFor();
});

flow('the fields of templates can be looked up', async (one) => {
  const { pane } = one;
  await goTo(one, 'Biểu mẫu');
  await pane.getByText('Các trường để đặt vào mẫu').click();
  await pane.getByRole('button', { name: 'Chép {{dòng.tên}}' }).click();
  await pane.getByText(/(Đã chép|hãy gõ) \{\{dòng\.tên\}\}/).waitFor();
});
