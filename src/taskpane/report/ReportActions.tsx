import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular, DocumentArrowDown20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ToggleButton } from '../parts/ToggleButton';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { PacketActions } from './PacketActions';
import { REPORT_TEXT } from './report-text';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The ways out of the pane: the clipboard, a file where the platform hands out files, and how either gets into Word. */
export function ReportActions() {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const { session, actions, ports } = useSession();
  const busy = session.task !== null;
  const saves = ports.platform.saveFile !== null;
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<Copy20Regular />} disabled={busy} onClick={actions.copyReport}>
          {text.copy}
        </Button>
        {saves ? (
          <Button icon={<DocumentArrowDown20Regular />} disabled={busy} onClick={actions.saveReport}>
            {text.save}
          </Button>
        ) : null}
      </div>
      {saves ? null : <p className={styles.quiet}>{text.noSaving}</p>}
      <HandOver saves={saves} />
      <PacketActions />
    </div>
  );
}

/** Folded away for those who know it. */
function HandOver({ saves }: { readonly saves: boolean }) {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const [open, setOpen] = useState(false);
  const toggle = (): void => {
    setOpen(!open);
  };
  return (
    <div>
      <ToggleButton open={open} onToggle={toggle} label={text.handOver}>
        {text.handOver}
      </ToggleButton>
      {open ? (
        <>
          <ul className={styles.ways}>
            <li>{text.ways.copy}</li>
            {saves ? <li>{text.ways.save}</li> : null}
          </ul>
          <p className={styles.quiet}>{text.tables}</p>
        </>
      ) : null}
    </div>
  );
}
