import type { Unsubscribe } from '../../app/workbook-host';
import type { WorkbookView, WorkbookViewStore } from '../../app/workbook-view';
import type { CellRange } from '../../domain/cell-address';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What the view and the host share; the host's side of it has the verbs to change what is shown. */
export type PageViewStore = WorkbookViewStore & {
  readonly onSelect: (listener: (range: CellRange) => void) => Unsubscribe;
  readonly show: (range: CellRange) => void;
  /** Shows another workbook, and a sheet of it where one is named. */
  readonly replace: (snapshot: WorkbookSnapshot, sheet: string | null) => void;
};

/** The state of the view over a workbook, in memory only. */
export function pageViewStore(snapshot: WorkbookSnapshot): PageViewStore {
  let view: WorkbookView = { snapshot, front: null, shown: null, selected: null };
  const watchers = new Set<() => void>();
  const selectors = new Set<(range: CellRange) => void>();
  const change = (changed: Partial<WorkbookView>): void => {
    view = { ...view, ...changed };
    for (const watcher of watchers) watcher();
  };
  return {
    current: () => view,
    subscribe: (listener) => added(watchers, listener),
    onSelect: (listener) => added(selectors, listener),
    select: (selected) => {
      change({ selected, shown: null });
      for (const selector of selectors) selector(selected);
    },
    show: (range) => {
      change({ shown: { ...range }, front: { sheet: range.sheet } });
    },
    replace: (replaced, sheet) => {
      const front = sheet === null ? view.front : { sheet };
      change({ snapshot: replaced, front, shown: null, selected: null });
    },
  };
}

function added<T>(listeners: Set<T>, listener: T): Unsubscribe {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
