import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** What a tab spreads on its outermost element. */
type KeptFocus = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
};

type Focused = { readonly element: HTMLElement; readonly item: number };

/**
 * Where the control that had the focus is gone once the work is done, the focus goes to the item that took its place, or
 * to the heading of the tab. Whoever has gone elsewhere meanwhile stays there.
 */
export function useKeptFocus(isDone: boolean): KeptFocus {
  const ref = useRef<HTMLDivElement | null>(null);
  const focused = useRef<Focused | null>(null);
  useEffect(() => {
    const { current: last } = focused;
    if (!isDone || last === null || last.element.isConnected || ref.current === null) return;
    focused.current = null;
    if (document.hasFocus() && document.activeElement === document.body) {
      standIn(ref.current, last.item)?.focus();
    }
  });
  return {
    ref,
    onFocus: ({ target, currentTarget }) => {
      focused.current = { element: target, item: itemAround(currentTarget, target) };
    },
    onBlur: ({ target }) => {
      if (document.activeElement !== target) focused.current = null;
    },
  };
}

/** Which item of the tab's lists holds the element; -1 where none does. */
function itemAround(tab: HTMLElement, element: HTMLElement): number {
  return [...tab.querySelectorAll('li')].findIndex((item) => item.contains(element));
}

function standIn(tab: HTMLElement, item: number): HTMLElement | null {
  const heading = tab.querySelector('h2');
  if (item < 0) return heading;
  const items = tab.querySelectorAll('li');
  return items[Math.min(item, items.length - 1)]?.querySelector('button') ?? heading;
}
