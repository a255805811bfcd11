import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowCircleDown16Regular,
  CheckmarkCircle16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ScoreLine } from '../../app/views/views';
import { useText } from '../text/use-text';
import { SCORING_TEXT } from './scoring-text';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  full: { color: tokens.colorStatusSuccessForeground3 },
  deducted: { color: tokens.colorStatusDangerForeground3 },
  pending: { color: tokens.colorStatusWarningForeground3 },
  notApplicable: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<ScoreLine['status'], FluentIcon>> = {
  full: CheckmarkCircle16Regular,
  deducted: ArrowCircleDown16Regular,
  pending: QuestionCircle16Regular,
  notApplicable: SubtractCircle16Regular,
};

/** The status of a line as an icon and a word. */
export function StatusMark({ status }: { readonly status: ScoreLine['status'] }) {
  const styles = useStyles();
  const text = useText(SCORING_TEXT);
  const Icon = ICONS[status];
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      <Icon aria-hidden />
      {text.status[status]}
    </span>
  );
}
