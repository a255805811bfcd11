import type { HostProblem } from '../../../app/workbook-host';
import type { Result } from '../../../domain/result';
import { mishapNotice } from '../../session/mishap-notice';
import { noticeOf, plainNotice } from '../../session/notice-of';
import type { Notice } from '../../session/session';
import type { WordEvent } from './word-event';
import type { WordEngine, WordEngineDoor } from './word-workshop';

/** The notice of a problem of Word, with the way on. */
export function problemNotice(engine: WordEngine, problem: HostProblem): Notice {
  return noticeOf(wordTeller(engine), problem);
}

/** What is said when something threw. */
export function wordMishap(error: unknown, engine: WordEngineDoor): Promise<Notice> {
  return mishapNotice(error, async () => wordTeller(await engine()));
}

/** Tells of an outcome: the words where it went well, else the problem. */
export function outcomeNotice(engine: WordEngine, outcome: Result<null, HostProblem>, text: string): Notice {
  return outcome.ok ? plainNotice('success', text) : problemNotice(engine, outcome.problem);
}

/** A notice as the session hears of it. */
export function told(notice: Notice): WordEvent {
  return { kind: 'noticed', notice };
}

function wordTeller({ hostProblemMessage }: WordEngine) {
  return { hostProblemMessage: (problem: HostProblem) => hostProblemMessage(problem, 'word') };
}
