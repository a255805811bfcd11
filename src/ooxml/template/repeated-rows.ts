import type { StructureFault } from '../../domain/template/template';
import type { Placeholder } from './placeholder';
import type { TableRow, TemplatePart } from './template-part';

/** Rows that are repeated for each line of a list, from the start of the first to the end of the last. */
export type RepeatedRows = {
  readonly list: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly inner: readonly Placeholder[];
};

/** The placeholders of a part: those filled once, those in rows that are repeated, and rows that make no sense. */
export type PartOutline = {
  readonly single: readonly Placeholder[];
  readonly repeated: readonly RepeatedRows[];
  readonly faults: readonly StructureFault[];
};

type Begun = { readonly mark: Placeholder; readonly row: TableRow };

/** Pairs {{#list}} with {{/list}}; both stand in rows of the same table. */
export function partOutline(
  { rows, notes }: TemplatePart,
  placeholders: readonly Placeholder[],
): PartOutline {
  const repeated: RepeatedRows[] = [];
  const faults: StructureFault[] = [];
  let begun: Begun | null = null;
  for (const mark of placeholders) {
    if (mark.kind === 'value') continue;
    const row = rows[mark.paragraph.row ?? -1];
    if (row === undefined) faults.push(fault('rowsOutsideTable', mark));
    else if (mark.kind === 'rowsStart') {
      if (begun !== null) faults.push(fault('nestedRows', mark));
      else begun = { mark, row };
    } else if (begun?.mark.name !== mark.name || begun.row.table !== row.table) {
      faults.push(fault('strayRowsEnd', mark));
    } else {
      const { name: list, paragraph } = begun.mark;
      const { start, parent } = begun.row;
      const hasNote = notes.some((at) => at >= start && at < row.end);
      if (parent !== row.parent) faults.push(fault('rowsAcrossControl', mark));
      else if (hasNote) faults.push(fault('noteInRows', begun.mark));
      else repeated.push({ list, place: paragraph.place, start, end: row.end, inner: [] });
      begun = null;
    }
  }
  if (begun !== null) faults.push(fault('unclosedRows', begun.mark));
  return { ...dealtOut(repeated, placeholders), faults };
}

function dealtOut(
  repeated: readonly RepeatedRows[],
  placeholders: readonly Placeholder[],
): Pick<PartOutline, 'single' | 'repeated'> {
  const at = (mark: Placeholder): number => mark.paragraph.pieces[0]?.start ?? 0;
  const within = ({ start, end }: RepeatedRows, mark: Placeholder): boolean =>
    at(mark) >= start && at(mark) < end;
  return {
    repeated: repeated.map((rows) => ({ ...rows, inner: placeholders.filter((mark) => within(rows, mark)) })),
    single: placeholders.filter((mark) => !repeated.some((rows) => within(rows, mark))),
  };
}

function fault(
  code: Exclude<StructureFault['code'], 'unfillable'>,
  { name, paragraph }: Placeholder,
): StructureFault {
  return { code, name, place: paragraph.place };
}
