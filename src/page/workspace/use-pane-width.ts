import { useState, type KeyboardEvent, type PointerEvent } from 'react';

/** The narrowest and the widest that the pane is made for, in pixels. */
export const PANE_WIDTHS = { least: 320, usual: 360, most: 640 } as const;
const STEP = 20;

/** The pane's width and how the bar beside it changes it: by dragging, and by the arrow keys. */
export function usePaneWidth() {
  const [width, setWidth] = useState<number>(PANE_WIDTHS.usual);
  const resize = (wanted: number): void => {
    setWidth(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, Math.round(wanted))));
  };
  return {
    width,
    events: {
      onPointerDown: ({ currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
        currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove: ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
        if (!currentTarget.hasPointerCapture(pointerId)) return;
        resize(document.documentElement.clientWidth - clientX);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const wanted = widthByKey(event.key, width);
        if (wanted === null) return;
        event.preventDefault();
        resize(wanted);
      },
    },
  };
}

/** The bar stands left of the pane: moving it left makes the pane wider. */
function widthByKey(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return PANE_WIDTHS.least;
    case 'End':
      return PANE_WIDTHS.most;
    default:
      return null;
  }
}
