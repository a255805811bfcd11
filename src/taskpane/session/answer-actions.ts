import type { AnswerChange } from '../../app/answers/answers';
import type { Wanted } from '../../app/scan';
import { plainNotice } from './notice-of';
import { assessAgain, assessFront } from './read-and-assess';
import type { RunningTask } from './session';
import { alreadyInFrontMessage, BUSY_WRITING } from './session-messages';
import type { SessionEvent } from './session-event';
import type { TaskContext } from './task-runner';
import type { Workshop } from './workshop';

/** Notes a decision and scores again. */
export async function answerWith(workshop: Workshop, change: AnswerChange): Promise<void> {
  const { store, runner } = workshop;
  const engine = await workshop.engine();
  if (isWriting(store.session().task)) {
    store.dispatch({ kind: 'noticed', notice: plainNotice('warning', BUSY_WRITING) });
    return;
  }
  store.dispatch({ kind: 'answered', answers: engine.applyChange(store.session().answers, change) });
  await runner.run('assess', async () => {
    const { assessment, answers } = store.session();
    return assessment === null ? [] : [await assessAgain(workshop, assessment, answers)];
  });
}

/** Scores by another indicator system. */
export function chooseSystem(workshop: Workshop, systemId: string): Promise<void> {
  const { wanted } = workshop.store.session();
  return chooseSubject(workshop, { kind: 'subjectChosen', systemId, wanted });
}

/** Scores another year or unit of those that the workbooks state. */
export function want(workshop: Workshop, wanted: Wanted): Promise<void> {
  const { systemId } = workshop.store.session();
  return chooseSubject(workshop, { kind: 'subjectChosen', systemId, wanted });
}

function chooseSubject(workshop: Workshop, event: SessionEvent): Promise<void> {
  workshop.store.dispatch(event);
  return workshop.runner.run('assess', (task) => assessFiles(workshop, task));
}

/** Leaves a further file out. */
export function removeFile(workshop: Workshop, name: string): Promise<void> {
  workshop.store.dispatch({ kind: 'fileRemoved', name });
  return workshop.runner.run('assess', (task) => assessFiles(workshop, task));
}

/** Opens further files beside the workbook in front; those that cannot be read are named, the others opened. */
export function addFiles(workshop: Workshop, files: readonly File[]): Promise<void> {
  return workshop.runner.run('openFile', async (task) => {
    const notices: SessionEvent[] = [];
    for (const [index, file] of files.entries()) {
      task.stage('openFile', file.name).progress(index / files.length, file.name);
      const problem = await openFile(workshop, task, file);
      if (problem !== null) notices.push({ kind: 'noticed', notice: plainNotice('error', problem) });
    }
    return [...(await assessFiles(workshop, task)), ...notices];
  });
}

/** Why the file was not opened; null where it was. */
async function openFile(workshop: Workshop, task: TaskContext, file: File): Promise<string | null> {
  const { store, ports } = workshop;
  if (file.name === store.session().assessment?.workbooks[0]?.name) return alreadyInFrontMessage(file.name);
  const engine = await workshop.engine();
  const read = await ports.files.read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!read.ok) return engine.readProblemMessage(read.problem);
  task.tell({ kind: 'fileOpened', workbook: read.value });
  return null;
}

/** Assesses again with the files as they are now; nothing before the first reading. */
async function assessFiles(workshop: Workshop, task: TaskContext): Promise<readonly SessionEvent[]> {
  const front = workshop.store.session().assessment?.workbooks[0];
  if (front === undefined) return [];
  const assessed = await assessFront(workshop, task, front);
  return [assessed.ok ? assessed.value : { kind: 'noticed', notice: assessed.problem }];
}

function isWriting(task: RunningTask | null): boolean {
  return task?.kind === 'write' || task?.kind === 'undo';
}
