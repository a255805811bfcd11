import { Button } from '@fluentui/react-components';
import type { TableCard } from '../../app/views/views';
import { useText } from '../text/use-text';
import { RECOGNITION_TEXT } from './recognition-text';
import type { TableSettlement } from './table-change';

type KindChoiceProps = {
  readonly card: TableCard;
  readonly onSettle: (settled: TableSettlement) => void;
};

/** The other kinds a table may be of, and leaving it out: a click each. */
export function KindChoice({ card, onSettle }: KindChoiceProps) {
  const text = useText(RECOGNITION_TEXT);
  return (
    <>
      {card.otherKinds.map(({ kind, label }) => (
        <Button
          key={kind}
          size="small"
          aria-label={text.otherKindOf(card.kindLabel, label)}
          onClick={() => {
            onSettle({ kind, confirmed: true });
          }}
        >
          {text.otherKind(label)}
        </Button>
      ))}
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.ignoreOf(card.kindLabel)}
        onClick={() => {
          onSettle({ kind: 'ignored' });
        }}
      >
        {text.ignore}
      </Button>
    </>
  );
}
