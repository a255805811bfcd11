import type { Finding } from '../../domain/finding';
import { failure, success, type Result } from '../../domain/result';
import type { Engine } from './engine-door';
import { noticeOf, plainNotice } from './notice-of';
import { readAndAssess, type Assessed } from './read-and-assess';
import type { Notice } from './session';
import type { SessionEvent } from './session-event';
import { writtenMessage } from './session-messages';
import type { TaskContext } from './task-runner';
import type { Workshop } from './workshop';

/** What is written, in full and in a few words. */
type Written = Pick<Assessed, 'assessment' | 'overview'>;

/**
 * Writes the sheets of an assessment, tells of it, and reads the workbook again, so that what is shown is what stands in
 * it. Where only the reading fails, or came to be stopped too late, the sheets are written all the same.
 */
export async function writeSheets(
  workshop: Workshop,
  task: TaskContext,
  assessed: Written,
): Promise<Result<readonly SessionEvent[], Notice>> {
  const engine = await workshop.engine();
  const { assessment } = assessed;
  const { writing } = engine.writingOf(assessment);
  const written = await workshop.ports.host.write(writing, task.stage('write', ''));
  if (!written.ok) return failure(noticeOf(engine, written.problem));
  const before = assessment.answers;
  task.tell({ kind: 'written', answers: engine.answersAfterWriting(before), before });
  const told: SessionEvent = { kind: 'noticed', notice: writtenNotice(engine, assessed, written.value) };
  if (task.signal.aborted) return success([told]);
  const read = await readAndAssess(workshop, task);
  return success([
    told,
    read.ok ? { ...read.value, sheetsMatch: true } : { kind: 'noticed', notice: read.problem },
  ]);
}

/** The sheets are written; what people had put on them and is gone comes along. */
function writtenNotice(
  engine: Engine,
  { assessment, overview }: Written,
  findings: readonly Finding[],
): Notice {
  const sentence = engine.findingSentences(assessment.system, assessment.workbooks[0]?.name ?? null);
  const text = [writtenMessage(overview), ...findings.map(sentence)].join('');
  return plainNotice(findings.length === 0 ? 'success' : 'warning', text);
}
