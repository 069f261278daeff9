import { useCallback, useEffect, useRef, useState } from 'react';
import type { FigureView, OpenedData } from '../engine/protocol';
import { usePane } from '../state/PaneProvider';

const PAGE = 60;

export interface FigurePages {
  /** How many figures the search finds. */
  readonly total: number;
  readonly figureAt: (index: number) => FigureView | undefined;
  /** Asks for the pages that hold these rows, as far as they are not there yet. */
  readonly need: (first: number, last: number) => void;
}

interface Held {
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly FigureView[]>;
}

/** Figures as the list comes to need them; another search, or other figures, begin anew. */
export function useFigurePages(opened: OpenedData, query: string): FigurePages {
  const { engine, language } = usePane();
  const [held, setHeld] = useState<Held>({ total: opened.figures, pages: new Map() });
  const asked = useRef(new Set<number>());
  const round = useRef(0);

  const ask = useCallback(
    (page: number, isFirst: boolean) => {
      if (asked.current.has(page)) return;
      asked.current.add(page);
      const current = round.current;
      engine.figures(query, page * PAGE, PAGE, language).then(
        ({ total, figures }) => {
          if (round.current !== current) return;
          setHeld((before) => ({ total, pages: new Map(isFirst ? [] : before.pages).set(page, figures) }));
        },
        // Stopped with the job that was running: asked for again when it is looked at again.
        () => asked.current.delete(page),
      );
    },
    [engine, query, language],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other figures begin anew too
  useEffect(() => {
    round.current++;
    asked.current = new Set();
    ask(0, true);
  }, [ask, opened]);

  const need = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) ask(page, false);
    },
    [ask],
  );

  return { total: held.total, figureAt: (index) => held.pages.get(Math.floor(index / PAGE))?.[index % PAGE], need };
}
