import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Area } from '../../domain/cell-address';
import { offsetOf } from '../grid/axis';
import type { SheetLayout } from '../grid/sheet-layout';

const useStyles = makeStyles({
  frame: { position: 'absolute', zIndex: 2, boxSizing: 'border-box', pointerEvents: 'none' },
  selected: { border: `2px solid ${tokens.colorBrandStroke1}` },
  shown: {
    border: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      backgroundColor: tokens.colorPaletteYellowBackground3,
      opacity: 0.18,
    },
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { '0%': { opacity: 0.2 }, '50%': { opacity: 1 }, '100%': { opacity: 0.2 } },
      animationDuration: '600ms',
      animationIterationCount: 2,
    },
  },
});

type AreaFrameProps = {
  readonly layout: SheetLayout;
  readonly area: Area;
  readonly kind: 'selected' | 'shown';
};

/** A frame around cells: thin for the selection, thick and tinted for a source brought into view. */
export function AreaFrame({ layout, area, kind }: AreaFrameProps) {
  const styles = useStyles();
  const left = offsetOf(layout.columns, area.left);
  const top = offsetOf(layout.rows, area.top);
  const width = offsetOf(layout.columns, area.right + 1) - left;
  const height = offsetOf(layout.rows, area.bottom + 1) - top;
  return <div className={mergeClasses(styles.frame, styles[kind])} style={{ left, top, width, height }} />;
}
