import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { REFRESH_TEXT } from './refresh-text';

/** Another program took the tags of the figures: says so, and gives them back. */
export function SeveredFigures({ count }: { readonly count: number }) {
  const text = useText(REFRESH_TEXT);
  const { session, actions } = useWord();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.severed(count)}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" disabledFocusable={session.task !== null} onClick={actions.giveTagsBack}>
          {text.giveTagsBack}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
