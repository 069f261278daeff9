import { flow, giveFile, openBrowser, savedWorkbook } from './flows';

openBrowser();

const VIETNAMESE = 'Năm 2023, thu ngân sách nhà nước trên địa bàn tỉnh Nghệ An đạt 21.500,5 tỷ đồng.';
const ENGLISH = [
  'Province,Indicator,Period,Value,Unit',
  'Ha Tinh,State budget revenue in the area,2023,"18,200.5",billion VND',
].join('\n');

flow(
  'a document in Vietnamese and a file in English stand beside each other in a pane that speaks English',
  async (one) => {
    const { page, pane } = one;
    await giveFile(one, 'file', 'bao-cao.txt', VIETNAMESE);
    await pane.getByText('bao-cao.txt: 1 figures').waitFor();
    await giveFile(one, 'file', 'figures.csv', ENGLISH);
    await pane.getByText('figures.csv: 1 figures').waitFor();
    await pane.getByRole('tab', { name: 'Compare' }).click();
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('columnheader', { name: 'Nghe An' }).waitFor();
    await pane.getByRole('columnheader', { name: 'Ha Tinh' }).waitFor();
    await pane.getByRole('cell', { name: /21,500\.5/ }).waitFor();
    await pane.getByRole('cell', { name: /18,200\.5/ }).waitFor();
    await pane.getByRole('button', { name: 'Put into the workbook' }).click();
    await pane.getByText(/Sheets added/).waitFor();
    const values: unknown[] = [];
    (await savedWorkbook(page)).getWorksheet('Data')!.eachRow((row) => row.eachCell(({ value }) => values.push(value)));
    expect(values).toEqual(expect.arrayContaining([21500.5, 18200.5]));
  },
  { language: 'en' },
);
