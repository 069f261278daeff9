import type { ExcelHost } from '../host/host';

/** Draws one tab a visible sheet; a click shows that sheet. */
export function drawTabs(box: HTMLElement, host: ExcelHost): void {
  const { sheets, active } = host.workbook;
  box.replaceChildren(
    ...sheets
      .filter((sheet) => sheet.visibility === 'Visible')
      .map((sheet) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.textContent = sheet.name;
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-selected', String(sheet === active));
        if (sheet.tabColor) tab.style.boxShadow = `inset 0 2px ${sheet.tabColor}`;
        tab.addEventListener('click', () => host.user.activate(sheet.name));
        return tab;
      }),
  );
  box.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: 'nearest' });
}
