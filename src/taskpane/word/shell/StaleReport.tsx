import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { WORD_SHELL_TEXT } from './word-shell-text';

/** Tells that sources of the report in the document are others now, and offers to see what that changes. */
export function StaleReport() {
  const text = useText(WORD_SHELL_TEXT);
  const { session, actions } = useWord();
  const names = session.stale.flatMap(({ source, now }) => (now === null ? [] : [source.name]));
  const look = (): void => {
    actions.goTo('refresh');
    actions.lookForChanges();
  };
  return (
    <div role="status">
      {names.length === 0 || session.tab === 'refresh' ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.stale(names)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={session.task !== null} onClick={look}>
              {text.look}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
