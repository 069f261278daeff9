import { supports } from './api-sets';
import { Batch } from './batch';
import { byteLength } from './byte-length';
import { Calculator } from './calculator';
import { HostError, statusOf } from './errors';
import { EventQueue } from './event-queue';
import type { Calculate, ChangeDetails, Host, Platform } from './host-types';
import { Members } from './members';
import { Meter } from './meter';
import { type Area, formatArea, intersect } from './model/areas';
import type { CellValue } from './model/contents';
import { type Locale, localeNamed } from './model/locale';
import type { SheetModel } from './model/sheet';
import { WorkbookModel } from './model/workbook';
import { type Handle, handle } from './objects/define';
import { eventType, workbookTarget } from './objects/events';
import { References } from './references';
import { User } from './user';
import { delayForCellEditFlag, type WireEvent, type WireRequest, type WireResponse } from './wire';

export interface HostOptions {
  /** Name of the workbook. */
  readonly name?: string;
  readonly workbook?: WorkbookModel;
  /** Requirement sets and versions; by default those of the current npm runtime. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly platform?: Platform;
  readonly locale?: string;
  /** Bytes a request and a response may have; on the web 5 MB, elsewhere unlimited. */
  readonly payloadLimit?: number;
  readonly calculate?: Calculate;
  /** Called after cells changed, by the add-in or the user. */
  readonly onWrite?: (sheet: SheetModel, area: Area) => void;
  readonly load?: (bytes: Uint8Array) => Promise<WorkbookModel>;
}

/** Source: "Resource limits and performance optimization for Office Add-ins", Excel on the web. */
export const webPayloadLimit = 5 * 1024 * 1024;

export const defaultSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  AddinCommands: '1.3',
  CustomFunctionsRuntime: '1.3',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
};

/** Refusals that come from the connection and not from an object: the runtime knows them by number. */
export type TransportError =
  | 'InvalidOperationInCellEditMode'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export interface Answer {
  readonly text: string;
  readonly status: number;
  readonly refused: TransportError | null;
}

/** An Excel to talk to: it takes the batches of office.js and keeps a workbook. It knows no transport and no file format. */
export class ExcelHost implements Host {
  readonly workbook: WorkbookModel;
  readonly locale: Locale;
  readonly platform: Platform;
  readonly sets: Readonly<Record<string, string>>;
  readonly enableEvents = { value: true };
  readonly load: Host['load'];
  readonly meter = new Meter();
  readonly user: User;
  /** Takes the events that are due; set by the transport. */
  deliver: ((events: readonly WireEvent[]) => void) | null = null;

  private readonly members: Members;
  private readonly references = new References();
  private readonly events = new EventQueue();
  private readonly calculator: Calculator;
  private readonly onWrite: HostOptions['onWrite'];
  private readonly payloadLimit: number;
  private editing: { ended: Promise<void>; end: () => void } | null = null;

  constructor(options: HostOptions = {}) {
    this.workbook = options.workbook ?? new WorkbookModel(options.name);
    this.locale = localeNamed(options.locale ?? 'en-US');
    this.platform = options.platform ?? 'web';
    this.sets = options.sets ?? defaultSets;
    this.load = options.load ?? null;
    this.calculator = new Calculator(this.workbook, options.calculate ?? null);
    this.onWrite = options.onWrite;
    this.payloadLimit = options.payloadLimit ?? (this.platform === 'web' ? webPayloadLimit : Number.POSITIVE_INFINITY);
    this.members = new Members(
      this,
      (set) => supports(this.sets, set),
      (isUndoable) => this.meter.edited(isUndoable),
    );
    this.user = new User(this);
  }

  /** Members of the API that were asked for and are not there, such as `Range.AutoFill`. */
  get missing(): ReadonlySet<string> {
    return this.members.missing;
  }

  /** Answers one request given as the text of its body. Never throws for what a script may send. */
  async handle(text: string, flags = 0): Promise<Answer> {
    const bytes = byteLength(text);
    if (bytes > this.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.editing !== null) {
      if ((flags & delayForCellEditFlag) === 0) return refusal('InvalidOperationInCellEditMode');
      await this.editing.ended;
    }
    const response = await this.process(JSON.parse(text) as WireRequest, bytes);
    const answer = JSON.stringify(response);
    if (byteLength(answer) > this.payloadLimit) return refusal('ResponsePayloadSizeLimitExceeded');
    this.meter.answered(byteLength(answer));
    return { text: answer, status: 200, refused: null };
  }

  /** Runs a batch and counts it. */
  async process(request: WireRequest, bytes = byteLength(JSON.stringify(request))): Promise<WireResponse> {
    this.meter.begin(request, bytes);
    const response = await new Batch(
      {
        members: this.members,
        root: handle('Workbook', this.workbook),
        referenced: (id) => this.references.get(id),
        keepReference: (object) => this.references.keep(object),
      },
      request,
    ).run();
    this.meter.end(response);
    return response;
  }

  /** Hands the events that are due to the transport. */
  flushEvents(): void {
    const due = this.events.take();
    if (due.length > 0) this.deliver?.(due);
  }

  valueAt(sheet: SheetModel, row: number, column: number): CellValue {
    return this.calculator.valueAt(sheet, row, column);
  }

  cellsChanged(sheet: SheetModel, area: Area, details: ChangeDetails = {}): void {
    this.onWrite?.(sheet, area);
    const { changeType = 'RangeEdited', ...values } = details;
    const fields = {
      worksheetId: sheet.id,
      address: formatArea(area),
      changeType,
      source: this.user.source,
      triggerSource: this.user.isActing ? 'Unknown' : 'ThisLocalAddin',
      referenceId: this.references.keepForEvent(handle('Range', { sheet, area })),
      ...values,
    };
    this.emit(eventType.dataChanged, [sheet.id, workbookTarget], fields);
    for (const table of this.workbook.tables) {
      if (table.sheet !== sheet || intersect(table.area, area) === null) continue;
      this.emit(eventType.tableChanged, [table.id], { ...fields, tableId: table.id });
    }
  }

  subscribe(event: number, target: string): void {
    this.events.subscribe(event, target);
  }

  unsubscribe(event: number, target: string): void {
    this.events.unsubscribe(event, target);
  }

  emit(event: number, targets: readonly string[], fields: Record<string, unknown>): void {
    if (this.enableEvents.value) this.events.add(event, targets, fields);
  }

  keepReference(object: Handle): string {
    return this.references.keep(object);
  }

  referenceOf(object: Handle): string | undefined {
    return this.references.idOf(object);
  }

  dropReference(id: string): void {
    this.references.drop(id);
  }

  dropAllReferences(): void {
    this.references.dropAll();
  }

  /** Ranges the add-in keeps; an add-in that tidies up after itself leaves none. */
  get keptReferences(): number {
    return this.references.size;
  }

  rangeOfEvent(id: string): Handle | null {
    return this.references.ofEvent(id);
  }

  note(what: string): void {
    this.meter.note(what);
  }

  /** The user starts typing into a cell: batches are refused until the editing ends. */
  beginCellEdit(): void {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing = { ended, end };
  }

  endCellEdit(): void {
    this.editing?.end();
    this.editing = null;
  }
}

function refusal(code: TransportError): Answer {
  const error = new HostError(code, code);
  const body = { error: { code, message: code } };
  return { text: JSON.stringify(body), status: statusOf(error.code), refused: code };
}
