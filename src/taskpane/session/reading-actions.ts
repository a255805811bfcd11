import type { PaneStep } from './session';
import { plainNotice } from './notice-of';
import { readAndAssess, type Assessed } from './read-and-assess';
import type { SessionEvent } from './session-event';
import { doubtsOpenMessage, NOTHING_CHANGED } from './session-messages';
import type { TaskContext } from './task-runner';
import type { Workshop } from './workshop';
import { writeSheets } from './write-sheets';

/** Reads and assesses, then shows a step. */
export function startReading(workshop: Workshop, step: PaneStep): Promise<void> {
  return workshop.runner.run('read', async (task) => {
    const read = await readAndAssess(workshop, task);
    if (!read.ok) return [{ kind: 'noticed', notice: read.problem }];
    return [read.value, { kind: 'compared', changes: null }, { kind: 'wentTo', step }];
  });
}

/** 一键评分. */
export function runAllSteps(workshop: Workshop): Promise<void> {
  return workshop.runner.run('read', async (task) => {
    const read = await readAndAssess(workshop, task);
    if (!read.ok) return [{ kind: 'noticed', notice: read.problem }];
    const { openDoubts } = read.value.overview;
    return openDoubts > 0 ? stopAtDoubts(read.value, openDoubts) : writeAtOnce(workshop, task, read.value);
  });
}

function stopAtDoubts(assessed: Assessed, openDoubts: number): readonly SessionEvent[] {
  return [
    assessed,
    { kind: 'wentTo', step: 'recognition' },
    { kind: 'noticed', notice: plainNotice('warning', doubtsOpenMessage(openDoubts)) },
  ];
}

async function writeAtOnce(
  workshop: Workshop,
  task: TaskContext,
  assessed: Assessed,
): Promise<readonly SessionEvent[]> {
  if (task.signal.aborted) return [];
  task.tell(assessed);
  const written = await writeSheets(workshop, task, assessed);
  if (!written.ok) {
    return [
      { kind: 'wentTo', step: 'writing' },
      { kind: 'noticed', notice: written.problem },
    ];
  }
  return [...written.value, { kind: 'wentTo', step: 'scoring' }];
}

/** Reads again after source cells changed, and lists what is different. */
export function refreshSources(workshop: Workshop): Promise<void> {
  const before = workshop.store.session();
  return workshop.runner.run('read', async (task) => {
    const read = await readAndAssess(workshop, task);
    if (!read.ok) return [{ kind: 'noticed', notice: read.problem }];
    if (before.assessment === null) return [read.value];
    const engine = await workshop.engine();
    const changes = engine.changesBetween(before.assessment, read.value.assessment);
    if (changes.length > 0) return [read.value, { kind: 'compared', changes }];
    return [
      { ...read.value, sheetsMatch: before.writtenNow },
      { kind: 'compared', changes: null },
      { kind: 'noticed', notice: plainNotice('info', NOTHING_CHANGED) },
    ];
  });
}
