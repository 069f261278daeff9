import type { Area } from './areas';

/** Margins in points, as the API gives them. */
export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Page setup of a sheet. Defaults are those of a new workbook with the Normal margins. */
export interface PageSetup {
  orientation: string;
  paperSize: string;
  margins: Margins;
  /** As given: scale in percent, or fit to pages. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  printErrors: string;
  printComments: string;
  firstPageNumber: number | '';
  printAreas: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  headerFooterState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  headersFooters: Record<'default' | 'even' | 'first' | 'odd', HeaderFooterTexts>;
}

const noTexts = (): HeaderFooterTexts => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

export function newPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    printErrors: 'AsDisplayed',
    printComments: 'NoComments',
    firstPageNumber: '',
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    headerFooterState: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    headersFooters: { default: noTexts(), even: noTexts(), first: noTexts(), odd: noTexts() },
  };
}
