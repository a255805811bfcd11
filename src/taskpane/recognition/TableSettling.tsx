import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { useState, type RefObject } from 'react';
import type { TableCard } from '../../app/views/views';
import { ToggleButton } from '../parts/ToggleButton';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { KindChoice } from './KindChoice';
import { RECOGNITION_TEXT } from './recognition-text';
import { tableChange, type TableSettlement } from './table-change';
import { UnitChoice } from './UnitChoice';

const useStyles = makeStyles({
  settling: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

type TableSettlingProps = { readonly card: TableCard; readonly focusAfter: RefObject<HTMLElement | null> };

/** What one click can settle about a table. Doubts lie open; what is certain can be corrected behind a fold. */
export function TableSettling({ card, focusAfter }: TableSettlingProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const text = useText(RECOGNITION_TEXT);
  if (card.certainty === 'doubtful') return <Choices card={card} focusAfter={focusAfter} />;
  return (
    <div className={styles.settling}>
      <div className={styles.row}>
        {card.certainty === 'certain' ? null : <TakeBack card={card} focusAfter={focusAfter} />}
        {card.certainty === 'ignored' ? null : (
          <ToggleButton
            open={open}
            label={text.correctOf(card.kindLabel)}
            onToggle={() => {
              setOpen(!open);
            }}
          >
            {text.correct}
          </ToggleButton>
        )}
      </div>
      {open && card.certainty !== 'ignored' ? <Choices card={card} focusAfter={focusAfter} /> : null}
    </div>
  );
}

function Choices({ card, focusAfter }: TableSettlingProps) {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const { session, actions } = useSession();
  const settle = (settled: TableSettlement): void => {
    actions.answer(tableChange(session.answers, card.table, settled));
    focusAfter.current?.focus();
  };
  return (
    <div className={styles.settling}>
      {card.unit === null && !card.needsUnit ? null : <UnitChoice card={card} onSettle={settle} />}
      <div className={styles.row}>
        {card.certainty === 'doubtful' && !card.needsUnit ? (
          <Button
            size="small"
            aria-label={text.confirmOf(card.kindLabel)}
            onClick={() => {
              settle({ confirmed: true });
            }}
          >
            {text.confirm}
          </Button>
        ) : null}
        <KindChoice card={card} onSettle={settle} />
      </div>
    </div>
  );
}

function TakeBack({ card, focusAfter }: TableSettlingProps) {
  const text = useText(RECOGNITION_TEXT);
  const { actions } = useSession();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUndo16Regular />}
      aria-label={text.takeBackOf(card.kindLabel)}
      onClick={() => {
        actions.answer({ kind: 'clearTable', table: card.table });
        focusAfter.current?.focus();
      }}
    >
      {text.takeBack}
    </Button>
  );
}
