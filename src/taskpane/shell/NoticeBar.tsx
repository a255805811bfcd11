import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Notice, NoticeAction } from '../session/session';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';

type NoticeBarProps = {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
  readonly onAction: (action: NoticeAction) => void;
};

/** The last message to the user, with the way on; read out when it comes. */
export function NoticeBar({ notice, onDismiss, onAction }: NoticeBarProps) {
  const text = useText(SHELL_TEXT);
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
                onClick={onDismiss}
              />
            }
          >
            {notice.action === null ? null : <NoticeButton action={notice.action} onAction={onAction} />}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

type NoticeButtonProps = Pick<NoticeBarProps, 'onAction'> & { readonly action: NoticeAction };

function NoticeButton({ action, onAction }: NoticeButtonProps) {
  const text = useText(SHELL_TEXT);
  return (
    <Button
      size="small"
      onClick={() => {
        onAction(action);
      }}
    >
      {text.noticeAction[action]}
    </Button>
  );
}
