import { useCallback, useRef, useState } from 'react';
import type { Assessment } from '../../app/assessment';
import { figurePlaces } from '../../app/views/figure-places';
import type { PlaceView } from '../../app/views/views';
import type { Figure } from '../../domain/report/model';
import { useSession } from '../session/session-context';
import type { PaperApi } from './paper-context';

/** A figure whose source is shown, with the cells it comes from. */
export type OpenSource = { readonly figure: Figure; readonly places: readonly PlaceView[] };

export type FigureSource = {
  /** Null while none is open. */
  readonly source: OpenSource | null;
  readonly openFigure: PaperApi['openFigure'];
  /** Closes it, and puts the focus back on the figure. */
  readonly close: () => void;
};

/** Opens the source of one figure at a time and goes to its first cell. */
export function useFigureSource(assessment: Assessment): FigureSource {
  const { actions } = useSession();
  const [opened, setOpened] = useState<{ readonly of: Assessment; readonly source: OpenSource } | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const openFigure = useCallback(
    (figure: Figure, element: HTMLElement) => {
      const places = figurePlaces(assessment, figure.subject);
      const first = places.find(({ range }) => range !== null);
      opener.current = element;
      setOpened({ of: assessment, source: { figure, places } });
      if (first?.range) actions.show(first.range);
    },
    [assessment, actions],
  );
  const close = useCallback(() => {
    setOpened(null);
    opener.current?.focus();
  }, []);
  return { source: opened?.of === assessment ? opened.source : null, openFigure, close };
}
