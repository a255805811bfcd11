import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlacedCell } from '../grid/placed-cell';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    overflow: 'hidden',
    paddingInline: '3px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '13px',
    lineHeight: '18px',
    cursor: 'cell',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'pre', width: '100%' },
  wrapped: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '100%' },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The class names of cells, put together once a row and not once a cell. */
export type CellClasses = {
  readonly cell: string;
  readonly text: Readonly<Record<PlacedCell['align'], string>>;
  readonly wrapped: string;
};

/** The looks of a grid's cells. */
export function useCellClasses(): CellClasses {
  const styles = useStyles();
  return useMemo(
    () => ({
      cell: styles.cell,
      text: {
        left: mergeClasses(styles.text, styles.left),
        center: mergeClasses(styles.text, styles.center),
        right: mergeClasses(styles.text, styles.right),
      },
      wrapped: mergeClasses(styles.text, styles.wrapped, styles.left),
    }),
    [styles],
  );
}
