import type { Assessment } from '../../app/assessment';
import { failure, success, type Result } from '../../domain/result';
import { noticeOf } from './notice-of';
import { readAndAssess } from './read-and-assess';
import type { Notice } from './session';
import type { SessionEvent } from './session-event';
import type { TaskContext } from './task-runner';
import type { Workshop } from './workshop';

/**
 * Writes the sheets of an assessment and reads the workbook again, so that what is shown is what stands in it. Where
 * only the reading fails, or came to be stopped too late, the sheets are written all the same.
 */
export async function writeSheets(
  workshop: Workshop,
  task: TaskContext,
  assessment: Assessment,
): Promise<Result<readonly SessionEvent[], Notice>> {
  const engine = await workshop.engine();
  const { writing } = engine.writingOf(assessment);
  const written = await workshop.ports.host.write(writing, task.stage('write', ''));
  if (!written.ok) return failure(noticeOf(engine, written.problem));
  const before = assessment.answers;
  task.tell({ kind: 'written', answers: engine.answersAfterWriting(before), before });
  if (task.signal.aborted) return success([]);
  const read = await readAndAssess(workshop, task);
  return success(
    read.ok ? [{ ...read.value, sheetsMatch: true }] : [{ kind: 'noticed', notice: read.problem }],
  );
}
