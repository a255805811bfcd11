import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from './Card';
import { Warning16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { TableCard } from '../../app/views/views';
import { ToggleButton } from '../parts/ToggleButton';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { CertaintyMark } from './CertaintyMark';
import { RECOGNITION_TEXT } from './recognition-text';
import { isSelected } from './table-change';
import { TableFacts } from './TableFacts';
import { TableSettling } from './TableSettling';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  kind: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  doubts: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  doubt: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  evidence: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** A recognised table: what it is, how sure that is, and one click for each doubt. */
export function TableCardItem({ card }: { readonly card: TableCard }) {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const item = useRef<HTMLLIElement>(null);
  const selected = isSelected(card, useSession().session.selected);
  const title = card.title === card.kindLabel ? '' : card.title;
  return (
    <Card itemRef={item} marked={selected}>
      <div className={styles.head}>
        <h4 className={styles.kind}>{card.kindLabel}</h4>
        <CertaintyMark certainty={card.certainty} word={text.certainty[card.certainty]} />
      </div>
      {title === '' ? null : <p className={styles.quiet}>{title}</p>}
      {selected ? <p className={styles.quiet}>{text.selected}</p> : null}
      <TableFacts card={card} />
      <Doubts doubts={card.doubts} />
      <TableSettling card={card} focusAfter={item} />
      <Evidence card={card} />
    </Card>
  );
}

function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  const styles = useStyles();
  if (doubts.length === 0) return null;
  return (
    <ul className={styles.doubts}>
      {doubts.map((doubt) => (
        <li key={doubt} className={styles.doubt}>
          <Warning16Regular aria-hidden className={styles.icon} />
          {doubt}
        </li>
      ))}
    </ul>
  );
}

function Evidence({ card }: { readonly card: TableCard }) {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <ToggleButton
        open={open}
        label={text.evidenceOf(card.kindLabel)}
        onToggle={() => {
          setOpen(!open);
        }}
      >
        {text.evidence}
      </ToggleButton>
      {open ? (
        <ul className={styles.evidence}>
          {card.evidence.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
