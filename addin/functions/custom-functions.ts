/** What office.js gives a page that holds custom functions; it has no types of its own. */
interface CustomFunctionsHost {
  /** Joins a function of the metadata to its code. Known before Excel is ready. */
  associate(id: string, code: (...values: never[]) => unknown): void;
  /** Known once Excel's own part of office.js is loaded. */
  readonly Error?: new (
    code: string,
    message?: string,
  ) => Error;
  readonly ErrorCode?: { readonly invalidValue: string; readonly notAvailable: string };
}

/** Null on a page without office.js and in an Excel that knows no custom functions. */
export function customFunctions(): CustomFunctionsHost | null {
  const host = (globalThis as { CustomFunctions?: CustomFunctionsHost }).CustomFunctions;
  return typeof host?.associate === 'function' ? host : null;
}
