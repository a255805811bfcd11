import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Regular,
  Circle20Regular,
  Warning20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useText } from '../text/use-text';
import type { WritingState } from './writing-state';
import { WRITING_TEXT } from './writing-text';

const useStyles = makeStyles({
  status: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0 },
  notWritten: { color: tokens.colorNeutralForeground2 },
  current: { color: tokens.colorStatusSuccessForeground1 },
  outOfDate: { color: tokens.colorStatusWarningForeground3 },
});

const ICONS: Readonly<Record<WritingState['kind'], FluentIcon>> = {
  notWritten: Circle20Regular,
  current: CheckmarkCircle20Regular,
  outOfDate: Warning20Regular,
};

/** Whether the sheets in the workbook show the scores as they are; spoken whenever that changes. */
export function WritingStatus({ state }: { readonly state: WritingState }) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  const Icon = ICONS[state.kind];
  return (
    <div role="status" className={styles.status}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state.kind])} />
      {text.state(state)}
    </div>
  );
}
