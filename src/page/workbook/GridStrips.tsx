import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Area } from '../../domain/cell-address';
import { columnLetters } from '../../domain/cell-address';
import { lengthOf, type Axis, type Span } from '../grid/axis';
import type { SheetLayout } from '../grid/sheet-layout';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './grid-sizes';

const useStyles = makeStyles({
  letters: { position: 'sticky', top: 0, zIndex: 4, height: `${String(LETTERS_HEIGHT)}px` },
  numbers: { position: 'sticky', left: 0, zIndex: 3, width: `${String(NUMBERS_WIDTH)}px` },
  corner: { position: 'sticky', left: 0, zIndex: 1, width: `${String(NUMBERS_WIDTH)}px`, height: '100%' },
  paper: {
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: '12px',
    userSelect: 'none',
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type StripProps = {
  readonly layout: SheetLayout;
  readonly span: Span;
  readonly selected: Area | null;
};

/** The column letters above the grid. Screen readers hear rows and columns with each cell instead. */
export function ColumnLetters({ layout, span, selected }: StripProps) {
  const styles = useStyles();
  return (
    <div aria-hidden className={mergeClasses(styles.letters, styles.paper)}>
      <div className={mergeClasses(styles.corner, styles.paper)} />
      {linesIn(layout.columns, span).map(({ line, start, size }) => (
        <div
          key={line}
          className={mergeClasses(
            styles.line,
            styles.paper,
            selected !== null && selected.left <= line && line <= selected.right && styles.selected,
          )}
          style={{ left: NUMBERS_WIDTH + start, width: size, top: 0, height: LETTERS_HEIGHT }}
        >
          {columnLetters(line)}
        </div>
      ))}
    </div>
  );
}

/** The row numbers left of the grid. */
export function RowNumbers({ layout, span, selected }: StripProps) {
  const styles = useStyles();
  return (
    <div
      aria-hidden
      className={mergeClasses(styles.numbers, styles.paper)}
      style={{ height: lengthOf(layout.rows) }}
    >
      {linesIn(layout.rows, span).map(({ line, start, size }) => (
        <div
          key={line}
          className={mergeClasses(
            styles.line,
            styles.paper,
            selected !== null && selected.top <= line && line <= selected.bottom && styles.selected,
          )}
          style={{ top: start, height: size, left: 0, width: NUMBERS_WIDTH }}
        >
          {line + 1}
        </div>
      ))}
    </div>
  );
}

type PlacedLine = { readonly line: number; readonly start: number; readonly size: number };

function linesIn({ lines, offsets }: Axis, { first, last }: Span): readonly PlacedLine[] {
  return Array.from(lines.subarray(first, last + 1), (line, index) => {
    const start = offsets[first + index] ?? 0;
    return { line, start, size: (offsets[first + index + 1] ?? 0) - start };
  });
}
