import { useCallback, useRef, useState } from 'react';
import type { Assessment } from '../../app/assessment';
import type { Figure } from '../../domain/report/model';
import { useSession } from '../session/session-context';
import { figureSource, type FigureSource } from './figure-source';
import type { PaperApi } from './paper-context';

/** The source that is open, and what opens and closes it. */
export type OpenSource = {
  /** Null while none is open. */
  readonly source: FigureSource | null;
  readonly openFigure: PaperApi['openFigure'];
  /** Closes it, and puts the focus back on the figure. */
  readonly close: () => void;
};

/** Opens the source of one figure at a time and goes to its first cell; another assessment closes it. */
export function useFigureSource(assessment: Assessment): OpenSource {
  const { show } = useSession().actions;
  const [opened, setOpened] = useState<{ readonly of: Assessment; readonly source: FigureSource } | null>(
    null,
  );
  const opener = useRef<HTMLElement | null>(null);
  const openFigure = useCallback(
    (figure: Figure, element: HTMLElement) => {
      const source = figureSource(assessment, figure);
      const first = source.places.find(({ range }) => range !== null)?.range ?? null;
      opener.current = element;
      setOpened({ of: assessment, source });
      if (first !== null) show(first);
    },
    [assessment, show],
  );
  const close = useCallback(() => {
    setOpened(null);
    opener.current?.focus();
  }, []);
  return { source: opened?.of === assessment ? opened.source : null, openFigure, close };
}
