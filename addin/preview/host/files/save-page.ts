import { formatArea } from '../model/areas';
import type { HeaderFooterTexts, PageSetup } from '../model/page';
import { type ExceljsSheet, paperNumbers } from './exceljs';

export function savePage(file: ExceljsSheet, page: PageSetup): void {
  const { zoom, margins } = page;
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  Object.assign(file.pageSetup, {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: paperNumbers.get(page.paperSize) ?? 1,
    margins: Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, points / 72])),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    pageOrder: page.printOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
    ...(isFitted
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : { scale: zoom.scale ?? 100 }),
    ...(page.firstPageNumber === '' ? {} : { firstPageNumber: page.firstPageNumber }),
    ...(page.titleRows === null ? {} : { printTitlesRow: formatArea(page.titleRows) }),
    ...(page.titleColumns === null ? {} : { printTitlesColumn: formatArea(page.titleColumns) }),
    ...(page.printAreas.length === 0 ? {} : { printArea: page.printAreas.map(formatArea).join('&&') }),
  });
  const { default: usual, first, even, odd } = page.headersFooters;
  const differsOddEven = page.headerFooterState === 'OddAndEven' || page.headerFooterState === 'FirstOddAndEven';
  const differsFirst = page.headerFooterState === 'FirstAndDefault' || page.headerFooterState === 'FirstOddAndEven';
  const main = differsOddEven ? odd : usual;
  Object.assign(file.headerFooter, {
    differentFirst: differsFirst,
    differentOddEven: differsOddEven,
    ...(header(main) === '' ? {} : { oddHeader: header(main) }),
    ...(footer(main) === '' ? {} : { oddFooter: footer(main) }),
    ...(differsOddEven ? { evenHeader: header(even), evenFooter: footer(even) } : {}),
    ...(differsFirst ? { firstHeader: header(first), firstFooter: footer(first) } : {}),
  });
}

function header({ leftHeader, centerHeader, rightHeader }: HeaderFooterTexts): string {
  return joined(leftHeader, centerHeader, rightHeader);
}

function footer({ leftFooter, centerFooter, rightFooter }: HeaderFooterTexts): string {
  return joined(leftFooter, centerFooter, rightFooter);
}

function joined(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}
