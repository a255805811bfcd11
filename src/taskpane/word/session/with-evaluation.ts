import type { ReportLink } from '../../../app/report-link/report-link';
import type { RunningTask } from '../../session/session';
import { plainNotice } from '../../session/notice-of';
import type { WordEvent } from './word-event';
import { OPEN_SOURCE_FIRST } from './word-messages';
import { told } from './word-notice';
import type { Evaluated } from './word-session';
import type { WordEngine, WordTask, WordWorkshop } from './word-workshop';

/** What work on the report goes by. */
export type AtWork = {
  readonly engine: WordEngine;
  readonly task: WordTask;
  readonly evaluated: Evaluated;
  readonly link: ReportLink;
};

/** Runs work that needs an evaluation; without one it says where to get it. */
export function withEvaluation(
  workshop: WordWorkshop,
  kind: RunningTask['kind'],
  work: (at: AtWork) => Promise<readonly WordEvent[]>,
): Promise<void> {
  return workshop.runner.run(kind, async (task) => {
    const engine = await workshop.engine();
    const { evaluated, link } = workshop.store.session();
    if (evaluated === null || link === null) return [told(plainNotice('info', OPEN_SOURCE_FIRST))];
    return work({ engine, task, evaluated, link });
  });
}
