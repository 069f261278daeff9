let waiting = false;
let listener: (() => void) | null = null;

/** The user asked, outside the pane, to check the selection. Kept until the pane is there to do it. */
export function askCheck(): void {
  if (listener) listener();
  else waiting = true;
}

/** Takes what is waiting and what is asked for from now on; gives what stops it. */
export function onAskedCheck(run: () => void): () => void {
  listener = run;
  if (waiting) run();
  waiting = false;
  return () => {
    if (listener === run) listener = null;
  };
}
