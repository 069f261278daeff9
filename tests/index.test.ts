import {
  buildReport,
  bundledDataset,
  checkAcross,
  checkObservations,
  checkReading,
  checkSet,
  compare,
  datasetOf,
  explainFinding,
  htmlReport,
  readFigure,
  readFile,
  writeWorkbook,
} from '../lib';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the library from its front door', () => {
  test('a sentence becomes observations, and the wrong percentage a finding in words', async () => {
    const text = 'Thu ngân sách nhà nước năm 2023 đạt 13.995 tỷ đồng, dự toán 17.850 tỷ đồng, đạt 79,3% dự toán.';
    const reading = await readFile(bytes(text), 'bao-cao.txt');
    const { findings } = checkReading(reading, 'bao-cao.txt');
    const wrong = findings.filter(({ verdict }) => verdict === 'inconsistent');
    expect(wrong).toHaveLength(1);
    expect(explainFinding(wrong[0]!, 'vi')).toContain('lệch');
    expect(explainFinding(wrong[0]!, 'en')).toContain('printed 79,3%');
  });

  test('two files are set against each other', async () => {
    const read = async (text: string, name: string) => {
      const dataset = datasetOf(await readFile(bytes(text), name), name);
      return { id: name, observations: dataset.observations };
    };
    const one = await read('Năm 2023, thu ngân sách tỉnh Hưng Yên đạt 32.500 tỷ đồng.', 'a.txt');
    const other = await read('Năm 2023, thu ngân sách tỉnh Hưng Yên đạt 35.200 tỷ đồng.', 'b.txt');
    expect(checkAcross([one, other]).findings.map(({ verdict }) => verdict)).toContain('inconsistent');
    expect(checkAcross([one, one]).findings.filter(({ verdict }) => verdict !== 'consistent')).toEqual([]);
  });

  test('a check set is decided', () => {
    const set = {
      checkSet: 1,
      figures: [
        { name: 'a', value: '2' },
        { name: 'b', value: '5' },
      ],
      relations: ['a = b'],
    };
    expect(checkSet(set).verdict).toBe('inconsistent');
  });

  test('the bundled dataset becomes a workbook and a page', async () => {
    const dataset = bundledDataset();
    const findings = checkObservations(dataset.observations);
    const comparison = compare(dataset);
    const sheets = buildReport(dataset, findings, comparison);
    expect(sheets.map(({ name }) => name)).toEqual(['Tóm tắt', 'So sánh', 'Kiểm tra', 'Số liệu', 'Nguồn']);
    expect([...(await writeWorkbook(sheets)).subarray(0, 2)]).toEqual([0x50, 0x4b]);
    expect(htmlReport(dataset, findings, comparison)).toContain('<!doctype html>');
  });

  test('a printed figure is read by itself', () => {
    expect(readFigure('13.995 tỷ đồng').figure?.unit).toBe('VND');
  });
});
