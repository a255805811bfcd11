import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { NoticeAction } from '../session/session';
import { useSession, type SessionActions } from '../session/session-context';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';

/** The last message to the user, with the way on; read out when it comes. */
export function NoticeBar() {
  const text = useText(SHELL_TEXT);
  const { session, actions } = useSession();
  const { notice } = session;
  return (
    <div role="status">
      {notice === null ? null : (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody lang="zh-CN">{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={text.dismiss}
                onClick={actions.dismissNotice}
              />
            }
          >
            {notice.action === null ? null : <NoticeButton action={notice.action} />}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function NoticeButton({ action }: { readonly action: NoticeAction }) {
  const text = useText(SHELL_TEXT);
  const { actions } = useSession();
  return (
    <Button
      size="small"
      onClick={() => {
        follow(action, actions);
      }}
    >
      {text.noticeAction[action]}
    </Button>
  );
}

function follow(action: NoticeAction, actions: SessionActions): void {
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
