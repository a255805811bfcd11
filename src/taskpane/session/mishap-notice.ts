import { noticeOf, unexpected } from './notice-of';
import type { Notice } from './session';
import { ENGINE_NOT_LOADED } from './session-messages';
import type { EngineDoor } from './engine-door';

/** What is said when something threw: a mistake of ours, or files of the program that did not arrive. */
export async function mishapNotice(error: unknown, engine: EngineDoor): Promise<Notice> {
  try {
    return noticeOf(await engine(), unexpected(error));
  } catch {
    return { intent: 'error', text: ENGINE_NOT_LOADED, action: 'retry' };
  }
}
