import { useEffect, useState, type RefObject, type UIEvent } from 'react';
import type { Viewport } from '../grid/scroll-into-view';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './grid-sizes';

type FollowedViewport = {
  readonly viewport: Viewport;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
};

const NOTHING: Viewport = { left: 0, top: 0, width: 0, height: 0 };

/** The part of the sheet on screen, without the strips of letters and numbers; follows scrolling and resizing. */
export function useViewport(scroller: RefObject<HTMLElement | null>): FollowedViewport {
  const [viewport, setViewport] = useState(NOTHING);
  useEffect(() => {
    const { current } = scroller;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setViewport(viewportOf(current));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  return {
    viewport,
    onScroll: ({ currentTarget }) => {
      setViewport(viewportOf(currentTarget));
    },
  };
}

/** The part of the sheet that an element shows now. */
export function viewportOf(element: HTMLElement): Viewport {
  return {
    left: element.scrollLeft,
    top: element.scrollTop,
    width: element.clientWidth - NUMBERS_WIDTH,
    height: element.clientHeight - LETTERS_HEIGHT,
  };
}
