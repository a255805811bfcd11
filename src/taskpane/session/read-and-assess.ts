import type { Answers } from '../../app/answers/answers';
import type { Assessment } from '../../app/assessment';
import { failure, success, type Result } from '../../domain/result';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { noticeOf, plainNotice } from './notice-of';
import { overviewOf } from './overview-of';
import type { Notice } from './session';
import type { SessionEvent } from './session-event';
import { irrelevanceMessage } from './session-messages';
import type { TaskContext } from './task-runner';
import type { Engine } from './engine-door';
import type { Workshop } from './workshop';

/** A finished assessment, as the session hears of it. */
export type Assessed = Extract<SessionEvent, { readonly kind: 'assessed' }>;

/** Reads the workbook in front and assesses it together with the further files. */
export async function readAndAssess(
  workshop: Workshop,
  task: TaskContext,
): Promise<Result<Assessed, Notice>> {
  const { ports, changed } = workshop;
  const engine = await workshop.engine();
  const reading = task.stage('read', '');
  changed.clear();
  const read = await ports.host.read(reading);
  if (!read.ok) return failure(noticeOf(engine, read.problem));
  return assessFront(workshop, task, read.value);
}

/** Assesses a workbook in front that was read before, together with the further files as they are now. */
export async function assessFront(
  workshop: Workshop,
  task: TaskContext,
  front: WorkbookSnapshot,
): Promise<Result<Assessed, Notice>> {
  const engine = await workshop.engine();
  const { progress } = task.stage('assess', front.name);
  await nextPaint();
  const result = engine.assess(requestOf(workshop, engine, front), (_, done, subject) => {
    progress(done, subject);
  });
  if (!result.ok) return failure(plainNotice('warning', irrelevanceMessage(result.problem)));
  return success(assessedAs(engine, result.value, workshop));
}

/** The same workbooks under other answers. */
export async function assessAgain(
  workshop: Workshop,
  assessment: Assessment,
  answers: Answers,
): Promise<Assessed> {
  const engine = await workshop.engine();
  await nextPaint();
  const again = engine.reassess(assessment, answers);
  const { stale } = workshop.store.session();
  return {
    kind: 'assessed',
    assessment: again,
    overview: overviewOf(engine, again),
    stale,
    sheetsMatch: false,
  };
}

function requestOf({ store, ports }: Workshop, engine: Engine, front: WorkbookSnapshot) {
  const { extra, systemId, wanted, answers } = store.session();
  return {
    workbooks: [front, ...extra.filter(({ name }) => name !== front.name)],
    target: ports.host.target?.() ?? 'sameWorkbook',
    wanted,
    system: systemOf(engine, systemId),
    answers,
  } as const;
}

function systemOf(engine: Engine, systemId: string) {
  const system = engine.builtInSystem(systemId) ?? engine.builtInSystem(engine.DEFAULT_SYSTEM);
  if (system === null) throw new Error(`The default system ${engine.DEFAULT_SYSTEM} is not built in.`);
  return system;
}

function assessedAs(engine: Engine, assessment: Assessment, { changed }: Workshop): Assessed {
  const stale = changed.ranges().filter((range) => engine.touchesSources(assessment, range));
  return {
    kind: 'assessed',
    assessment,
    overview: overviewOf(engine, assessment),
    stale,
    sheetsMatch: false,
  };
}

/** Lets the pane show the stage before the engine takes the thread. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
