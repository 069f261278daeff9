import type { CellStyle, Sheet, SheetCell, SheetRow } from '../../lib/sheets/sheet';

const PROVINCES = 63;
const INDICATORS = 300;
const PERIODS = 12;

const HEAD: CellStyle = { bold: true, fill: 'D9E2F3' };
const NUMBER: CellStyle = { numberFormat: '#,##0.0' };
const TEXT: CellStyle = {};

/** 226,800 observations, one a row, seven columns. */
export function flatSheet(): Sheet {
  const rows: SheetRow[] = [
    {
      cells: ['Tỉnh', 'Mã', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Đơn vị', 'Tình trạng'].map((value) => ({
        value,
        style: HEAD,
      })),
    },
  ];
  const cell = new Map<string, SheetCell>();
  const text = (value: string): SheetCell => {
    let made = cell.get(value);
    if (!made) {
      made = { value, style: TEXT };
      cell.set(value, made);
    }
    return made;
  };
  for (let province = 0; province < PROVINCES; province++)
    for (let indicator = 0; indicator < INDICATORS; indicator++)
      for (let period = 0; period < PERIODS; period++)
        rows.push({
          cells: [
            text(`Tỉnh số ${province + 1}`),
            text(String(province).padStart(2, '0')),
            text(`Chỉ tiêu kinh tế - xã hội số ${indicator + 1}`),
            text(`2023-${String(period + 1).padStart(2, '0')}`),
            { value: ((province * 7919 + indicator * 104_729 + period * 1299) % 100_000) / 10, style: NUMBER },
            text('tỷ đồng'),
            text(period % 3 === 0 ? 'ước' : 'thực hiện'),
          ],
        });
  return {
    name: 'Số liệu',
    columns: [{ width: 20 }, { width: 8 }, { width: 36 }],
    rows,
    merges: [],
    frozen: { rows: 1, columns: 0 },
  };
}

const BORDER: CellStyle = { border: 'thin' };
const BAND: CellStyle = { border: 'thin', fill: 'F2F2F2', numberFormat: '#,##0.0' };
const PLAIN: CellStyle = { border: 'thin', numberFormat: '#,##0.0' };

/** 18,900 rows of 15 columns with a formula each, bordered, banded and with number formats. */
export function pivotSheet(): Sheet {
  const rows: SheetRow[] = [
    {
      cells: ['Tỉnh', 'Chỉ tiêu', ...Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`), 'Cộng'].map(
        (value) => ({ value, style: HEAD }),
      ),
    },
  ];
  for (let index = 0; index < 18_900; index++) {
    const style = index % 2 === 0 ? PLAIN : BAND;
    const numbers = Array.from({ length: 12 }, (_, month) => ((index * 31 + month * 17) % 10_000) / 10);
    const number = index + 2;
    rows.push({
      cells: [
        { value: `Tỉnh số ${Math.floor(index / 300) + 1}`, style: BORDER },
        { value: `Chỉ tiêu kinh tế - xã hội số ${(index % 300) + 1}`, style: BORDER },
        ...numbers.map((value) => ({ value, style })),
        { value: numbers.reduce((sum, value) => sum + value, 0), formula: `SUM(C${number}:N${number})`, style },
      ],
    });
  }
  return {
    name: 'Tổng hợp',
    columns: [{ width: 20 }, { width: 36 }],
    rows,
    merges: [],
    frozen: { rows: 1, columns: 2 },
  };
}
