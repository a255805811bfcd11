import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';

/** Tells that source cells changed since they were read, and offers to read them again. */
export function StaleBanner() {
  const text = useText(SHELL_TEXT);
  const { session, actions } = useSession();
  const { stale, task } = session;
  const sheets = [...new Set(stale.map(({ sheet }) => sheet))];
  return (
    <div role="status">
      {stale.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.stale(sheets, stale.length)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={task !== null} onClick={actions.refresh}>
              {text.refresh}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
