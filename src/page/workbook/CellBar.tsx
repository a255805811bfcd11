import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressInSheet, type Area } from '../../domain/cell-address';
import { useText } from '../../taskpane/text/use-text';
import { cellContent } from '../grid/cell-content';
import type { SheetLayout } from '../grid/sheet-layout';
import { WORKBOOK_TEXT } from './workbook-text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  address: {
    flexShrink: 0,
    minWidth: '72px',
    padding: '6px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    maxHeight: '64px',
    overflowY: 'auto',
    padding: '6px 8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

type CellBarProps = {
  readonly layout: SheetLayout;
  readonly selected: Area | null;
  /** What else stands in the bar, at its end. */
  readonly children: ReactNode;
};

/** The address and the whole content of the selected cell: its formula where it has one. */
export function CellBar({ layout, selected, children }: CellBarProps) {
  const styles = useStyles();
  const text = useText(WORKBOOK_TEXT);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={text.address} className={styles.address}>
        {selected === null ? '' : addressInSheet(selected)}
      </div>
      <div role="group" aria-label={text.content} className={styles.content}>
        {selected === null ? '' : cellContent(layout.sheet, selected.top, selected.left)}
      </div>
      {children}
    </div>
  );
}
