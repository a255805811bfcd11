import type { InitialTask } from './initial-task';
import { addFiles } from './answer-actions';
import { plainNotice } from './notice-of';
import { startReading } from './reading-actions';
import { NO_EVIDENCE_HERE } from './session-messages';
import { evidenceAt } from './watch-workbook';
import type { Workshop } from './workshop';

/** Opens the files that came along, and does what the ribbon asked for. */
export async function beginWith(
  workshop: Workshop,
  task: InitialTask,
  furtherFiles: readonly File[],
): Promise<void> {
  if (furtherFiles.length > 0) await addFiles(workshop, furtherFiles);
  const selected = await workshop.ports.host.selected().catch(() => null);
  if (selected !== null) workshop.store.dispatch({ kind: 'selected', range: selected });
  switch (task) {
    case null:
      return;
    case 'start':
    case 'check':
      return startReading(workshop, 'recognition');
    case 'report':
      return startReading(workshop, 'report');
    case 'source':
      await startReading(workshop, 'scoring');
      return openSelected(workshop);
  }
}

async function openSelected({ store, engine }: Workshop): Promise<void> {
  const { assessment, selected } = store.session();
  if (assessment === null) return;
  const events = selected === null ? [] : evidenceAt(await engine(), assessment, selected);
  const hint = { kind: 'noticed', notice: plainNotice('info', NO_EVIDENCE_HERE) } as const;
  store.dispatch(...(events.length === 0 ? [hint] : events));
}
