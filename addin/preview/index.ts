import { saveFile } from '../taskpane/parts/save-file';
import { loadWorkbook } from './host/files/load';
import { saveWorkbook } from './host/files/save';
import { ExcelHost } from './host/host';
import { formatArea } from './host/model/areas';
import { WebHost } from './host/web/web-host';
import { previewCalculation } from './page/calculate';
import { addressOf, drawGrid, showSelection } from './page/grid-view';
import { drawTabs } from './page/tabs-view';
import { fromTyped } from './page/typed-formula';

declare global {
  interface Window {
    /** The emulated workbook, for the developer's console and for browser tests. */
    previewHost?: ExcelHost;
    savePreview?: () => Promise<Uint8Array>;
  }
}

const element = (id: string) => document.getElementById(id)!;

function openPreview(): void {
  const asked = new URLSearchParams(location.search);
  const locale = asked.get('lang') === 'en' ? 'en-US' : 'vi-VN';
  const calculation = previewCalculation(locale === 'en-US' ? 'en' : 'vi');
  let drawing = 0;
  // Many cells change in one batch: draw once, in the next frame.
  const redraw = () => {
    calculation.forget();
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(draw);
  };
  const host = new ExcelHost({
    name: asked.get('workbook') ?? 'so-tinh.xlsx',
    locale,
    calculate: calculation.calculate,
    load: loadWorkbook,
    onWrite: redraw,
  });
  const content = element('content') as HTMLInputElement;
  const grid = element('grid');

  function draw(): void {
    drawGrid(grid, host);
    drawTabs(element('tabs'), host);
    drawFormulaBar();
  }

  function drawFormulaBar(): void {
    const { active } = host.workbook;
    const area = active.selection[0]!;
    const cell = active.contents.at(area.row, area.column);
    element('address').textContent = formatArea(area);
    content.value = cell?.formula ?? (cell ? String(cell.value) : '');
  }

  /** The pane selects, activates and formats without changing cells: look at what is shown after every answer. */
  let seen = '';
  function drawWhenMoved(): void {
    const { active, sheets } = host.workbook;
    const now = `${active.id}:${formatArea(active.selection[0]!)}:${sheets.map((sheet) => sheet.name).join('|')}:${host.meter.total.syncs}`;
    if (now !== seen) {
      seen = now;
      redraw();
    }
    setTimeout(drawWhenMoved, 150);
  }

  grid.addEventListener('click', (event) => {
    const address = addressOf(event.target);
    if (!address) return;
    host.user.select(host.workbook.active.name, address);
    showSelection(grid, host.workbook.selection[0]);
    drawFormulaBar();
  });
  grid.addEventListener('dblclick', () => content.focus());
  content.addEventListener('change', () => {
    host.user.edit(host.workbook.active.name, formatArea(host.workbook.selection[0]!), [[fromTyped(content.value)]]);
    redraw();
  });
  element('save').addEventListener('click', async () => {
    saveFile(
      await saveWorkbook(host.workbook),
      'so-tinh.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  });

  new WebHost({
    host,
    source: new URL('taskpane.html', location.href).href,
    container: element('pane'),
    title: 'Đối Chiếu',
    locale,
  });
  window.previewHost = host;
  window.savePreview = () => saveWorkbook(host.workbook);
  drawWhenMoved();
}

openPreview();
