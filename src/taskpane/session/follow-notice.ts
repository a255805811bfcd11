import type { NoticeAction } from './session';
import type { SessionActions } from './session-context';

/** Does what a notice offers. */
export function followNotice(action: NoticeAction, actions: SessionActions): void {
  switch (action) {
    case 'retry':
      actions.retry();
      return;
    case 'rescan':
      actions.refresh();
      return;
    case 'forceUndo':
      actions.undo(true);
      return;
  }
}
