import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ErrorCircle16Regular,
  Info16Regular,
  Warning16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { CheckItemView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { PlaceButton } from '../parts/PlaceButton';
import { useWord } from '../session/word-context';
import { CHECK_TEXT } from './check-text';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalXS },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    flexGrow: 1,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  excerpt: { margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

const ICONS: Readonly<Record<CheckItemView['severity'], FluentIcon>> = {
  error: ErrorCircle16Regular,
  warning: Warning16Regular,
  info: Info16Regular,
};

/** One finding: what is wrong, where, and how it is mended where that is certain. */
export function CheckItem({ item }: { readonly item: CheckItemView }) {
  const styles = useStyles();
  const text = useText(CHECK_TEXT);
  const { session, actions } = useWord();
  const { severity, category, place, anchor, excerpt, message, fix } = item;
  const Icon = ICONS[severity];
  return (
    <li className={styles.item}>
      <Icon className={styles[severity]} role="img" aria-label={text.severity[severity]} />
      <div className={styles.body}>
        <p className={styles.text} lang="zh-CN">
          {category}：{message}
        </p>
        <p className={styles.excerpt} lang="zh-CN">
          “{excerpt}”
        </p>
        <div className={styles.foot}>
          {fix === null ? null : (
            <Button
              size="small"
              aria-label={text.fixLabel(fix.label, place)}
              disabledFocusable={session.task !== null}
              onClick={() => {
                actions.mend([fix.change]);
              }}
            >
              {text.fix} {fix.label}
            </Button>
          )}
          <PlaceButton
            place={place}
            onGo={() => {
              actions.showParagraph(anchor);
            }}
          />
        </div>
      </div>
    </li>
  );
}
