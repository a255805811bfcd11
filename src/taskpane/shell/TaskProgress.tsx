import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { RunningTask } from '../session/session';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';
import { useLasting } from './use-lasting';

const useStyles = makeStyles({
  task: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  subject: { color: tokens.colorNeutralForeground2 },
});

/** What has been under way for a while, how far it is, and the way to stop it. */
export function TaskProgress() {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const { session, actions } = useSession();
  const lasting = useLasting(session.task !== null);
  const task = lasting ? session.task : null;
  return (
    <div className={styles.task}>
      <div className={styles.line}>
        <div className={styles.words}>
          <span role="status">{task === null ? null : text.task[task.kind]}</span>
          {task === null ? null : <span className={styles.subject}> {task.subject}</span>}
        </div>
        {task === null ? null : (
          <Button size="small" onClick={actions.cancel}>
            {text.cancel}
          </Button>
        )}
      </div>
      {task === null ? null : <TaskBar task={task} label={text.task[task.kind]} />}
    </div>
  );
}

function TaskBar({ task, label }: { readonly task: RunningTask; readonly label: string }) {
  return <ProgressBar aria-label={label} {...(task.done > 0 ? { value: task.done } : {})} />;
}
