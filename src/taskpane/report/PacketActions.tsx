import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ToggleButton } from '../parts/ToggleButton';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { REPORT_TEXT } from './report-text';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalS, paddingBlockStart: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Hands the whole evaluation to the pane in Word, which links and refreshes the report there; folded away at first. */
export function PacketActions() {
  const styles = useStyles();
  const text = useText(REPORT_TEXT).packet;
  const [open, setOpen] = useState(false);
  const { session, actions, ports } = useSession();
  const busy = session.task !== null;
  const toggle = (): void => {
    setOpen(!open);
  };
  return (
    <div>
      <ToggleButton open={open} onToggle={toggle} label={text.handOver}>
        {text.handOver}
      </ToggleButton>
      {open ? (
        <div className={styles.body}>
          <p className={styles.quiet}>{text.what}</p>
          <div className={styles.buttons}>
            <Button disabled={busy} onClick={actions.copyPacket}>
              {text.copy}
            </Button>
            {ports.platform.saveFile === null ? null : (
              <Button disabled={busy} onClick={actions.savePacket}>
                {text.save}
              </Button>
            )}
          </div>
        </div>
      ) : null}
    </div>
  );
}
