import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, Save20Regular, TableEdit20Regular } from '@fluentui/react-icons';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { WRITING_TEXT } from './writing-text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Writing, taking it back, and the scored workbook as a file where the platform keeps one. */
export function WritingActions({ current }: { readonly current: boolean }) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  const { session, actions, ports } = useSession();
  const busy = session.task !== null;
  const undo = (): void => {
    actions.undo(false);
  };
  return (
    <div className={styles.buttons}>
      <Button
        appearance={current ? 'secondary' : 'primary'}
        icon={<TableEdit20Regular />}
        disabled={busy}
        onClick={actions.write}
      >
        {current ? text.writeAgain : text.write}
      </Button>
      {session.undoable ? (
        <Button icon={<ArrowUndo20Regular />} disabled={busy} onClick={undo}>
          {text.undo}
        </Button>
      ) : null}
      {ports.platform.scoredWorkbook === null ? null : (
        <Button
          appearance={current ? 'primary' : 'secondary'}
          icon={<Save20Regular />}
          disabled={busy}
          onClick={actions.saveWorkbook}
        >
          {text.save}
        </Button>
      )}
    </div>
  );
}
