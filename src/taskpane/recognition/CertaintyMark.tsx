import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  PersonAvailable16Regular,
  SubtractCircle16Regular,
  Warning16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { FactView, TableCard } from '../../app/views/views';

type Certainty = FactView['certainty'] | TableCard['certainty'];

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
  open: { color: tokens.colorStatusWarningForeground3 },
  settled: { color: tokens.colorStatusSuccessForeground3 },
});

const ICONS: Readonly<Record<Certainty, FluentIcon>> = {
  certain: CheckmarkCircle16Regular,
  confirmed: PersonAvailable16Regular,
  answered: PersonAvailable16Regular,
  doubtful: Warning16Regular,
  disputed: Warning16Regular,
  missing: ErrorCircle16Regular,
  ignored: SubtractCircle16Regular,
};

const OPEN: readonly Certainty[] = ['doubtful', 'disputed', 'missing'];

/** How sure something is: a sign and a word, so that the colour never has to be seen. */
export function CertaintyMark({ certainty, word }: { readonly certainty: Certainty; readonly word: string }) {
  const styles = useStyles();
  const Icon = ICONS[certainty];
  const tone = OPEN.includes(certainty) ? styles.open : certainty === 'ignored' ? undefined : styles.settled;
  return (
    <span className={mergeClasses(styles.mark, tone)}>
      <Icon aria-hidden />
      {word}
    </span>
  );
}
