import type { PaneAppearance } from './pane-theme';

/** The colours of an Office theme that tell how it looks, as `#rrggbb`. */
export type OfficeColours = {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
};

/**
 * How an Office theme looks; null where it cannot be told. Office names no theme, it only gives colours: black and
 * white at their fullest are the contrast theme, for Office's own black theme is a dark grey.
 */
export function officeAppearance(colours: OfficeColours | undefined): PaneAppearance | null {
  const background = brightnessOf(colours?.bodyBackgroundColor);
  const foreground = brightnessOf(colours?.bodyForegroundColor);
  if (background === null) return null;
  if (background === 0 && foreground !== null && foreground > 0.99) return 'highContrast';
  return background < 0.5 ? 'dark' : 'light';
}

/** From 0 (black) to 1 (white), as the eye weighs the three colours. */
function brightnessOf(colour: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour ?? '')?.[1];
  if (digits === undefined) return null;
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255;
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}
