import { createContext } from 'react';
import type { Figure } from '../../domain/report/model';

/** What the pieces of the preview reach; the same object for as long as the step is open, so that nothing is redrawn. */
export type PaperApi = {
  /** Opens the source of a figure; `opener` is what was clicked, where the focus goes back to. */
  readonly openFigure: (figure: Figure, opener: HTMLElement) => void;
  /** The id of the element of a place to fill. */
  readonly blankId: (number: number) => string;
};

/** Filled by ReportStep. */
export const PaperContext = createContext<PaperApi>({
  openFigure: () => undefined,
  blankId: (number) => `blank-${number}`,
});
