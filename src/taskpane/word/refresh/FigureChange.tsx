import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FigureChangeView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { PlaceButton } from '../parts/PlaceButton';
import { useWord } from '../session/word-context';
import { REFRESH_TEXT } from './refresh-text';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  values: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

/** One figure, before → after. */
export function FigureChange({ figure }: { readonly figure: FigureChangeView }) {
  const styles = useStyles();
  const text = useText(REFRESH_TEXT);
  const { actions } = useWord();
  const { control, label, place, before, after, state } = figure;
  return (
    <li className={styles.change}>
      <div className={styles.head}>
        <span className={styles.label} lang="zh-CN">
          {label}
        </span>
        {state === 'changed' ? null : (
          <Badge appearance="outline" color="warning">
            {text.state[state]}
          </Badge>
        )}
      </div>
      <p className={styles.values}>
        {text.before} {before} → {text.after} {after ?? text.noValue}
      </p>
      <div className={styles.foot}>
        <TakeButton figure={figure} />
        <PlaceButton
          place={place}
          onGo={() => {
            actions.showControl(control);
          }}
        />
      </div>
    </li>
  );
}

function TakeButton({ figure }: { readonly figure: FigureChangeView }) {
  const text = useText(REFRESH_TEXT);
  const { session, actions } = useWord();
  if (figure.change === null) return null;
  const isByHand = figure.state === 'editedByHand';
  return (
    <Button
      size="small"
      aria-label={isByHand ? text.replaceLabel(figure.label) : text.takeLabel(figure.label)}
      disabledFocusable={session.task !== null}
      onClick={() => {
        actions.takeOver({ figures: [figure], sentences: [] });
      }}
    >
      {isByHand ? text.replace : text.take}
    </Button>
  );
}
