import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../text/use-text';
import { InlineContent } from './InlineContent';
import type { PaperCell, PaperTable } from './paper';
import { REPORT_TEXT } from './report-text';

/** Narrower columns would break most words of a report's table. */
const COLUMN_WIDTH = 92;

const BORDER = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`;

const useStyles = makeStyles({
  box: { overflowX: 'auto', ...createFocusOutlineStyle() },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { border: BORDER, padding: '1px 3px', verticalAlign: 'middle', fontWeight: 'inherit' },
  header: { backgroundColor: tokens.colorNeutralBackground3 },
  left: { textAlign: 'start' },
  center: { textAlign: 'center' },
  right: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** A table of the preview; wider than the pane, it scrolls in a box of its own. */
export function ReportTable({ table }: { readonly table: PaperTable }) {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const { title, columns, headerRows, rows } = table;
  return (
    <div role="region" aria-label={text.wideTable(title)} tabIndex={0} className={styles.box}>
      <table className={styles.table} style={{ minWidth: columns.length * COLUMN_WIDTH }}>
        <Columns columns={columns} />
        <thead>
          <Rows rows={rows.slice(0, headerRows)} header />
        </thead>
        <tbody>
          <Rows rows={rows.slice(headerRows)} header={false} />
        </tbody>
      </table>
    </div>
  );
}

function Columns({ columns }: { readonly columns: readonly number[] }) {
  const sum = columns.reduce((total, column) => total + column, 0);
  return (
    <colgroup>
      {columns.map((column, index) => (
        <col key={index} style={{ width: `${(column * 100) / sum}%` }} />
      ))}
    </colgroup>
  );
}

type RowsProps = { readonly rows: readonly (readonly PaperCell[])[]; readonly header: boolean };

function Rows({ rows, header }: RowsProps) {
  return rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Cell key={column} cell={cell} header={header} />
      ))}
    </tr>
  ));
}

function Cell({ cell, header }: { readonly cell: PaperCell; readonly header: boolean }) {
  const styles = useStyles();
  const { inlines, align, rowSpan, columnSpan } = cell;
  const Element = header ? 'th' : 'td';
  return (
    <Element
      rowSpan={rowSpan}
      colSpan={columnSpan}
      scope={header ? 'col' : undefined}
      className={mergeClasses(styles.cell, header && styles.header, styles[align])}
    >
      <InlineContent inlines={inlines} />
    </Element>
  );
}
