import type { Answers } from '../../app/answers/answers';
import { answersWithLater } from './answers-with-later';
import { noticeOf, plainNotice } from './notice-of';
import { readAndAssess } from './read-and-assess';
import { UNDONE } from './session-messages';
import type { SessionEvent } from './session-event';
import type { TaskContext } from './task-runner';
import type { Workshop } from './workshop';
import { writeSheets } from './write-sheets';

/** Writes what step 3 shows. */
export async function writeNow(workshop: Workshop): Promise<void> {
  const { assessment, overview } = workshop.store.session();
  if (assessment === null || overview === null) return;
  await workshop.runner.run('write', async (task) => {
    const written = await writeSheets(workshop, task, { assessment, overview });
    return written.ok ? written.value : [{ kind: 'noticed', notice: written.problem }];
  });
}

/** Takes the last writing back, and with it what moved from the answers into the sheets. */
export function undoWriting(workshop: Workshop, force: boolean): Promise<void> {
  return workshop.runner.run('undo', async (task) => {
    const engine = await workshop.engine();
    const undone = await workshop.ports.host.undo(force);
    if (!undone.ok) return [{ kind: 'noticed', notice: noticeOf(engine, undone.problem) }];
    task.tell({ kind: 'undone', answers: answersBefore(workshop) });
    return afterUndo(workshop, task);
  });
}

async function afterUndo(workshop: Workshop, task: TaskContext): Promise<readonly SessionEvent[]> {
  const notice: SessionEvent = { kind: 'noticed', notice: plainNotice('info', UNDONE) };
  const read = await readAndAssess(workshop, task);
  return read.ok ? [read.value, notice] : [{ kind: 'noticed', notice: read.problem }];
}

function answersBefore({ store }: Workshop): Answers {
  const { answers, answersBeforeWriting } = store.session();
  return answersBeforeWriting === null ? answers : answersWithLater(answersBeforeWriting, answers);
}
