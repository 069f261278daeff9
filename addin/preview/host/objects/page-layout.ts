import { invalidArgument } from '../errors';
import type { Host } from '../host-types';
import { type Area, maxColumns, maxRows } from '../model/areas';
import type { HeaderFooterTexts, Margins, PageSetup } from '../model/page';
import type { SheetModel } from '../model/sheet';
import { booleanValue, numberValue, rangeArgument, record, textValue, word } from './arguments';
import { type Handle, handle, isKind, type Kind, type Property } from './define';

/** Page setup. Source: Excel.PageLayout; margins are in points. */

const paperSizes = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
];

/** Points in one unit of Excel.PrintMarginUnit. */
const pointsPer: ReadonlyMap<string, number> = new Map([
  ['Points', 1],
  ['Inches', 72],
  ['Centimeters', 72 / 2.54],
]);

function margin(name: keyof Margins): Property<SheetModel> {
  return {
    get: (sheet) => sheet.page.margins[name],
    set: (sheet, value) => {
      const points = numberValue(value, `PageLayout.${name}Margin`);
      if (points < 0) throw invalidArgument(`PageLayout.${name}Margin`);
      sheet.page.margins[name] = points;
    },
  };
}

function flag(name: keyof PageSetup): Property<SheetModel> {
  return {
    get: (sheet) => sheet.page[name],
    set: (sheet, value) => {
      (sheet.page as unknown as Record<string, unknown>)[name] = booleanValue(value, `PageLayout.${name}`);
    },
  };
}

function choice(name: keyof PageSetup, allowed: readonly string[]): Property<SheetModel> {
  return {
    get: (sheet) => sheet.page[name],
    set: (sheet, value) => {
      (sheet.page as unknown as Record<string, unknown>)[name] = word(value, allowed, `PageLayout.${name}`);
    },
  };
}

/** Source: Excel.PageLayoutZoomOptions: scale "can be between 10 and 400"; the two fits are pages. */
function setZoom(sheet: SheetModel, value: unknown): void {
  const location = 'PageLayout.zoom';
  const given = record(value, location);
  const zoom: PageSetup['zoom'] = {};
  for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    const part = given[key];
    if (part === undefined || part === null) continue;
    zoom[key] = numberValue(part, location);
  }
  if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400)) throw invalidArgument(location);
  if (zoom.scale !== undefined && (zoom.horizontalFitToPages ?? zoom.verticalFitToPages) !== undefined) {
    throw invalidArgument(location);
  }
  sheet.page.zoom = zoom;
}

function titles(given: unknown, sheet: SheetModel, host: Host, whole: 'rows' | 'columns', location: string): Area {
  const place = rangeArgument(given, sheet, host, location);
  if (place.sheet !== sheet) throw invalidArgument(location);
  return whole === 'rows'
    ? { ...place.area, column: 0, columns: maxColumns }
    : { ...place.area, row: 0, rows: maxRows };
}

function shown(sheet: SheetModel, area: Area | null): Handle<'Range'> | null {
  return area === null ? null : handle('Range', { sheet, area });
}

function printArea(sheet: SheetModel): Handle<'RangeAreas'> | null {
  return sheet.page.printAreas.length === 0 ? null : handle('RangeAreas', { sheet, areas: sheet.page.printAreas });
}

export const pageLayoutKind: Kind<SheetModel> = {
  properties: {
    Orientation: choice('orientation', ['Portrait', 'Landscape']),
    PaperSize: choice('paperSize', paperSizes),
    PrintOrder: choice('printOrder', ['DownThenOver', 'OverThenDown']),
    PrintErrors: choice('printErrors', ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
    PrintComments: choice('printComments', ['NoComments', 'EndSheet', 'InPlace']),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draftMode'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    FirstPageNumber: {
      get: (sheet) => sheet.page.firstPageNumber,
      set: (sheet, value) => {
        sheet.page.firstPageNumber = value === '' ? '' : numberValue(value, 'PageLayout.firstPageNumber');
      },
    },
    Zoom: { get: (sheet) => ({ ...sheet.page.zoom }), set: setZoom },
  },
  objects: { HeadersFooters: (sheet) => handle('HeaderFooterGroup', sheet) },
  methods: {
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRowsOrNullObject: (sheet) => shown(sheet, sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => shown(sheet, sheet.page.titleColumns),
  },
  edits: {
    SetPrintArea: (sheet, [given], host) => {
      sheet.page.printAreas = isKind(given, 'RangeAreas')
        ? given.target.areas
        : [rangeArgument(given, sheet, host, 'PageLayout.setPrintArea').area];
    },
    SetPrintTitleRows: (sheet, [given], host) => {
      sheet.page.titleRows = titles(given, sheet, host, 'rows', 'PageLayout.setPrintTitleRows');
    },
    SetPrintTitleColumns: (sheet, [given], host) => {
      sheet.page.titleColumns = titles(given, sheet, host, 'columns', 'PageLayout.setPrintTitleColumns');
    },
    SetPrintMargins: (sheet, [unit, options]) => {
      const location = 'PageLayout.setPrintMargins';
      const factor = pointsPer.get(word(unit, [...pointsPer.keys()], location))!;
      for (const [name, value] of Object.entries(record(options, location))) {
        if (!Object.hasOwn(sheet.page.margins, name)) throw invalidArgument(location, name);
        sheet.page.margins[name as keyof Margins] = numberValue(value, location) * factor;
      }
    },
  },
};

export const headerFooterGroupKind: Kind<SheetModel> = {
  properties: {
    State: choice('headerFooterState', ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']),
    UseSheetMargins: flag('useSheetMargins'),
    UseSheetScale: flag('useSheetScale'),
  },
  objects: {
    DefaultForAllPages: (sheet) => handle('HeaderFooter', sheet.page.headersFooters.default),
    EvenPages: (sheet) => handle('HeaderFooter', sheet.page.headersFooters.even),
    FirstPage: (sheet) => handle('HeaderFooter', sheet.page.headersFooters.first),
    OddPages: (sheet) => handle('HeaderFooter', sheet.page.headersFooters.odd),
  },
};

function texts(): Record<string, Property<HeaderFooterTexts>> {
  const made: Record<string, Property<HeaderFooterTexts>> = {};
  const names = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
  for (const name of names) {
    made[name.charAt(0).toUpperCase() + name.slice(1)] = {
      get: (target) => target[name],
      set: (target, value) => {
        target[name] = textValue(value, `HeaderFooter.${name}`);
      },
    };
  }
  return made;
}

/** Source: Excel.HeaderFooter: texts with the codes of "Header and footer codes", such as &P for the page number. */
export const headerFooterKind: Kind<HeaderFooterTexts> = { properties: texts() };
