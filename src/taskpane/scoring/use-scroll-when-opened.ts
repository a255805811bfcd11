import { useEffect, type RefObject } from 'react';

/**
 * Brings an element into view when it opens by something that happened elsewhere, such as a selection in the workbook.
 * The focus stays where it is; what the user opened by hand does not move.
 */
export function useScrollWhenOpened(element: RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    const opened = element.current;
    if (!open || opened === null || opened.contains(document.activeElement)) return;
    opened.scrollIntoView({ block: 'start' });
  }, [element, open]);
}
