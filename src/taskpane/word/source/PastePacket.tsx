import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ToggleButton } from '../../parts/ToggleButton';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { SOURCE_TEXT } from './source-text';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%' },
});

/** Takes a packet from the clipboard; folded away at first. */
export function PastePacket() {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  const { session, actions } = useWord();
  const [open, setOpen] = useState(false);
  const [packet, setPacket] = useState('');
  const take = (): void => {
    actions.pastePacket(packet);
    setPacket('');
  };
  const toggle = (): void => {
    setOpen(!open);
  };
  return (
    <div>
      <ToggleButton open={open} onToggle={toggle} label={text.packet}>
        {text.packet}
      </ToggleButton>
      {open ? (
        <div className={styles.body}>
          <Field className={styles.field} label={text.packetField} hint={text.packetHint}>
            <Textarea
              value={packet}
              rows={3}
              onChange={(_, { value }) => {
                setPacket(value);
              }}
            />
          </Field>
          <Button disabledFocusable={session.task !== null || packet.trim() === ''} onClick={take}>
            {text.takePacket}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
