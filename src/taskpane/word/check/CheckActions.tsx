import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExport20Regular, Wand20Regular } from '@fluentui/react-icons';
import type { CheckView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { certainFixes } from './certain-fixes';
import { CHECK_TEXT } from './check-text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Everything certain at once, and the list for others. */
export function CheckActions({ view }: { readonly view: CheckView }) {
  const styles = useStyles();
  const text = useText(CHECK_TEXT);
  const { session, actions, ports } = useWord();
  const fixes = certainFixes(view);
  const isBusy = session.task !== null;
  return (
    <div className={styles.buttons}>
      {fixes.length === 0 ? null : (
        <Button
          icon={<Wand20Regular />}
          disabledFocusable={isBusy}
          onClick={() => {
            actions.mend(fixes);
          }}
        >
          {text.fixAll(fixes.length)}
        </Button>
      )}
      <Button icon={<ArrowExport20Regular />} disabledFocusable={isBusy} onClick={actions.exportCheck}>
        {ports.platform.saveFile === null ? text.exportCopy : text.exportFile}
      </Button>
    </div>
  );
}
