import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular, PersonEdit16Regular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import type { ScoreLine } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { EvidencePanel } from './EvidencePanel';
import { OpenAnswers } from './OpenAnswers';
import { SCORING_TEXT } from './scoring-text';
import { StatusMark } from './StatusMark';
import { useScrollWhenOpened } from './use-scroll-when-opened';

const useStyles = makeStyles({
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
    /** The steps stay above what is scrolled into view. */
    scrollMarginTop: '64px',
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1Hover}` },
    ...createFocusOutlineStyle(),
  },
  chevron: { marginTop: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  score: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  marks: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  overridden: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorBrandForeground1,
  },
  body: { paddingLeft: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type ScoreLineItemProps = {
  readonly line: ScoreLine;
  /** Whether what the line waits for can be answered without opening it. */
  readonly answering: boolean;
};

/** A line of the score table; a click opens its evidence below. */
export function ScoreLineItem({ line, answering }: ScoreLineItemProps) {
  const styles = useStyles();
  const { session, actions } = useSession();
  const open = session.indicator === line.indicator;
  const asks = answering && !open;
  const item = useRef<HTMLLIElement>(null);
  const panel = useId();
  useScrollWhenOpened(item, open);
  return (
    <li ref={item} className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => {
          actions.openIndicator(open ? null : line.indicator);
        }}
      >
        <LineHead line={line} open={open} />
      </button>
      <div className={styles.body}>
        {asks && line.status === 'pending' ? null : line.reason}
        {asks ? <OpenAnswers indicator={line.indicator} /> : null}
      </div>
      <div id={panel}>{open ? <EvidencePanel /> : null}</div>
    </li>
  );
}

function LineHead({ line, open }: { readonly line: ScoreLine; readonly open: boolean }) {
  const styles = useStyles();
  const text = useText(SCORING_TEXT);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <Chevron aria-hidden className={styles.chevron} />
      <span className={styles.name}>{line.name}</span>
      <span className={styles.score}>
        {line.status === 'pending' ? text.weight(line.weight) : text.scoreOf(line.score, line.weight)}
      </span>
      <span className={styles.marks}>
        <StatusMark status={line.status} />
        {line.overridden ? (
          <span className={styles.overridden}>
            <PersonEdit16Regular aria-hidden />
            {text.overridden}
          </span>
        ) : null}
      </span>
    </>
  );
}
