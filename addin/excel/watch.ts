import { isWriting, runExcel } from './session';

/** Stops watching. */
export type Stop = () => Promise<void>;

/** Changes come in bursts: wait until nothing has changed for so long. */
const QUIET_MILLISECONDS = 700;

/** Calls back, once things are quiet again, after cells of any sheet were changed by somebody else than this add-in. */
export async function watchChanges(onChange: () => void): Promise<Stop> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = await subscribe((context) =>
    context.workbook.worksheets.onChanged.add(async (event) => {
      // Hosts before ExcelApi 1.14 do not say who wrote; there our own writes are known by their time.
      const own = event.triggerSource === undefined ? isWriting() : event.triggerSource === 'ThisLocalAddin';
      if (own) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET_MILLISECONDS);
    }),
  );
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}

/** Calls back when another cell or another sheet is selected. */
export async function watchSelection(onChange: () => void): Promise<Stop> {
  const stops = [
    await subscribe((context) => context.workbook.worksheets.onSelectionChanged.add(async () => onChange())),
    await subscribe((context) => context.workbook.worksheets.onActivated.add(async () => onChange())),
  ];
  return async () => {
    for (const stop of stops) await stop();
  };
}

/** A handler must be removed in the context that it was added in. */
async function subscribe(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<unknown>,
): Promise<Stop> {
  const handler = await runExcel(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
