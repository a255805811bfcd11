import { noticeOf, unexpected, type ProblemTeller } from './notice-of';
import type { Notice } from './session';
import { ENGINE_NOT_LOADED } from './session-messages';

/** What is said when something threw: a mistake of ours, or files of the program that did not arrive. */
export async function mishapNotice(error: unknown, teller: () => Promise<ProblemTeller>): Promise<Notice> {
  try {
    return noticeOf(await teller(), unexpected(error));
  } catch {
    return { intent: 'error', text: ENGINE_NOT_LOADED, action: 'retry' };
  }
}
