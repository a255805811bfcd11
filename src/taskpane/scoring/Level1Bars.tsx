import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Level1Bar } from '../../app/views/views';
import { useText } from '../text/use-text';
import { SCORING_TEXT } from './scoring-text';

const HIGH_CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  bar: {
    display: 'flex',
    gap: tokens.strokeWidthThin,
    height: '10px',
    marginTop: tokens.spacingVerticalXXS,
    forcedColorAdjust: 'none',
  },
  part: { boxSizing: 'border-box', minWidth: 0, borderRadius: tokens.borderRadiusSmall },
  scored: {
    backgroundColor: tokens.colorBrandBackground,
    [HIGH_CONTRAST]: { backgroundColor: 'CanvasText' },
  },
  lost: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerForeground3}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerForeground3} 0 2px, transparent 2px 5px)`,
    [HIGH_CONTRAST]: {
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
      backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 2px, transparent 2px 5px)',
    },
  },
  pending: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}` },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '14px', height: '10px', forcedColorAdjust: 'none' },
});

const PARTS = ['scored', 'lost', 'pending'] as const;

/** One bar for each 一级指标. The sentence above a bar says all of it; the bar is for the eye. */
export function Level1Bars({ bars }: { readonly bars: readonly Level1Bar[] }) {
  const styles = useStyles();
  const text = useText(SCORING_TEXT);
  return (
    <div>
      <ul className={styles.list} aria-label={text.byLevel1}>
        {bars.map((bar) => (
          <li key={bar.level1}>
            {bar.text}
            <div aria-hidden className={styles.bar}>
              {PARTS.filter((part) => bar[part] > 0).map((part) => (
                <div
                  key={part}
                  className={mergeClasses(styles.part, styles[part])}
                  style={{ flex: bar[part] }}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div aria-hidden className={styles.legend}>
        {PARTS.filter((part) => bars.some((bar) => bar[part] > 0)).map((part) => (
          <Caption1 key={part} className={styles.entry}>
            <span className={mergeClasses(styles.part, styles.swatch, styles[part])} />
            {text.parts[part]}
          </Caption1>
        ))}
      </div>
    </div>
  );
}
