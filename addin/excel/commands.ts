/** Name of the command in manifest.xml. */
const CHECK_HERE = 'checkHere';

/**
 * Calls back when "Kiểm tra vùng này" is picked from the menu of a cell, with the pane in view. Associated before Excel is ready:
 * the command may be what loads this page. Does nothing in an Excel without the shared runtime, where the menu has no such entry.
 */
export function whenCheckAsked(onAsked: () => void): void {
  Office.actions?.associate(CHECK_HERE, (event?: Office.AddinCommands.Event) => {
    onAsked();
    void Promise.resolve(Office.addin?.showAsTaskpane())
      .catch(() => undefined)
      .then(() => event?.completed());
  });
}
