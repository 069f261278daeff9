/** @jest-environment ./tests/excel-host/environment-jsdom.cjs */
import { openWorkbook } from './open-workbook';

test('a page and the Excel runtime stand side by side', async () => {
  const opened = openWorkbook({ locale: 'vi-VN' });
  document.body.innerHTML = '<button>x</button>';
  await Office.onReady((info) => {
    document.body.dataset.host = String(info.host);
  });
  await Excel.run(async (context) => {
    context.workbook.settings.add('k', { a: 1 });
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(document.body.dataset.host).toBe('Excel');
  expect(Office.context.displayLanguage).toBe('vi-VN');
  expect(opened.workbook.active.cached(0, 0)).toBe(1);
  expect(opened.workbook.settings.get('k')).toEqual({ a: 1 });
});
