import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { RunningTask } from '../session/session';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';
import { useLasting } from './use-lasting';

const useStyles = makeStyles({
  task: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  subject: { color: tokens.colorNeutralForeground2 },
});

type TaskProgressProps = {
  /** Null while nothing is under way. */
  readonly running: RunningTask | null;
  readonly labels: Readonly<Record<RunningTask['kind'], string>>;
  readonly onCancel: () => void;
};

/** What has been under way for a while, how far it is, and the way to stop it. */
export function TaskProgress({ running, labels, onCancel }: TaskProgressProps) {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const lasting = useLasting(running !== null);
  const task = lasting ? running : null;
  return (
    <div className={styles.task}>
      <div className={styles.line}>
        <div className={styles.words}>
          <span role="status">{task === null ? null : labels[task.kind]}</span>
          {task === null ? null : <span className={styles.subject}> {task.subject}</span>}
        </div>
        {task === null ? null : (
          <Button size="small" onClick={onCancel}>
            {text.cancel}
          </Button>
        )}
      </div>
      {task === null ? null : <TaskBar task={task} label={labels[task.kind]} />}
    </div>
  );
}

function TaskBar({ task, label }: { readonly task: RunningTask; readonly label: string }) {
  return <ProgressBar aria-label={label} {...(task.done > 0 ? { value: task.done } : {})} />;
}
