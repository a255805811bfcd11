import { useState, useSyncExternalStore } from 'react';
import type { WorkbookViewStore } from '../../app/workbook-view';
import type { CellRange } from '../../domain/cell-address';

/** The two parts of the page; on a narrow screen only one of them is seen. */
export type PagePart = 'workbook' | 'pane';

/** The part in front on a narrow screen; a cell that is brought into view brings the workbook to the front. */
export function useFrontPart(view: WorkbookViewStore): readonly [PagePart, (part: PagePart) => void] {
  const { shown } = useSyncExternalStore(view.subscribe, view.current);
  const [part, setPart] = useState<PagePart>('pane');
  const [followed, setFollowed] = useState<CellRange | null>(null);
  if (shown !== followed) {
    setFollowed(shown);
    if (shown !== null) setPart('workbook');
  }
  return [part, setPart];
}
