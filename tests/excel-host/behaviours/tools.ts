/** What the behaviour checks need besides the public Excel API. Nothing here knows jest: the checks also run in a browser. */

/** Doings of a person at the workbook, given by whoever runs the checks; absent in an Excel nobody can steer. */
export interface UserTools {
  edit(sheet: string, address: string, values: unknown, source?: 'Local' | 'Remote'): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  activate(sheet: string): Promise<void>;
  beginCellEdit(): Promise<void>;
  endCellEdit(): Promise<void>;
}

export interface Tools {
  readonly user: UserTools;
  /** Waits until events have reached their handlers. */
  settle(): Promise<void>;
}

export interface Check {
  /** A sentence that says what is true. */
  readonly title: string;
  run(tools: Tools): Promise<void>;
}

export function check(title: string, run: Check['run']): Check {
  return { title, run };
}

/** Throws unless both have the same JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

export interface CaughtError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly statement?: string; readonly errorLocation?: string };
  readonly isOfficeError: boolean;
}

/** The error a script ends with; throws when it ends well. */
export async function errorOf(script: () => Promise<unknown>): Promise<CaughtError> {
  try {
    await script();
  } catch (error) {
    const { code = '', message = '', debugInfo = {} } = error as Partial<CaughtError>;
    return { code, message, debugInfo, isOfficeError: error instanceof OfficeExtension.Error };
  }
  throw new Error('expected an error, but the script ended well');
}

let serial = 0;

/** A new sheet with a name of its own, so that checks do not disturb each other. */
export function newSheet(context: Excel.RequestContext): { sheet: Excel.Worksheet; name: string } {
  const name = `Check${++serial}x${Math.floor(performance.now())}`;
  return { sheet: context.workbook.worksheets.add(name), name };
}

/** Runs a script on a new sheet. */
export async function onSheet<T>(
  script: (sheet: Excel.Worksheet, context: Excel.RequestContext, name: string) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const { sheet, name } = newSheet(context);
    return script(sheet, context, name);
  });
}
