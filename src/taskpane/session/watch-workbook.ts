import type { Assessment } from '../../app/assessment';
import type { CellRange } from '../../domain/cell-address';
import type { SessionEvent } from './session-event';
import { subjectIndicator } from './subject-indicator';
import type { Engine } from './engine-door';
import type { Workshop } from './workshop';

/** Follows what people select and change in the workbook; ends with the function returned. */
export function watchWorkbook(workshop: Workshop): () => void {
  const { host } = workshop.ports;
  const stops = [
    host.onSelect((range) => void follow(workshop, range)),
    host.onChange((range) => {
      workshop.changed.note(range);
      void markStale(workshop, range);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

async function follow({ store, engine, shown }: Workshop, range: CellRange): Promise<void> {
  store.dispatch({ kind: 'selected', range });
  const { assessment } = store.session();
  if (shown.isEcho(range) || assessment === null) return;
  const loaded = await engine();
  if (isInOwnSheet(loaded, assessment, range)) store.dispatch(...evidenceAt(loaded, assessment, range));
}

/** A selected source cell may be about to be pointed at: only our own sheets ask for evidence. */
function isInOwnSheet({ isOwnSheet }: Engine, { workbooks }: Assessment, range: CellRange): boolean {
  const [front] = workbooks;
  const sheet = front?.sheets.find(({ name }) => name === range.sheet);
  return front?.name === range.workbook && sheet !== undefined && isOwnSheet(sheet);
}

/** Opens the evidence of what the cells are about; nothing where they are about no indicator. */
export function evidenceAt(
  { subjectAt }: Engine,
  assessment: Assessment,
  range: CellRange,
): readonly SessionEvent[] {
  const indicator = subjectIndicator(assessment, subjectAt(assessment, range));
  if (indicator === null) return [];
  return [
    { kind: 'indicatorOpened', indicator },
    { kind: 'wentTo', step: 'scoring' },
  ];
}

async function markStale({ store, engine }: Workshop, range: CellRange): Promise<void> {
  const { assessment } = store.session();
  if (assessment === null) return;
  const { touchesSources } = await engine();
  if (touchesSources(assessment, range)) store.dispatch({ kind: 'sourceChanged', range });
}
