import type { Area } from '../../domain/cell-address';
import { entryAt, kindOf } from '../../workbook/cell';
import { CellKind } from '../../workbook/snapshot';
import { offsetOf, type Span } from './axis';
import { areaAt, mergesIn } from './merge-index';
import type { SheetLayout } from './sheet-layout';
import { shownText } from './shown-text';
import { linesIn, textPixels } from './text-lines';
import { textReach } from './text-reach';

/** A cell on screen: its place in pixels and what it shows. */
export type PlacedCell = {
  readonly area: Area;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** Pixels that the text may take: more than the cell's own where the neighbours are blank. */
  readonly reach: number;
  readonly wraps: boolean;
  /** How much smaller a number is printed to be seen whole; 1 for no smaller. */
  readonly scale: number;
};

/** A number that is still too long would be read wrongly when cut. */
const SMALLEST_SCALE = 0.75;
const TOO_LONG = '####';
/** In a lower cell the second line would only show its upper edge. */
const TWO_LINES = 36;

/** The cells of one row in some columns, blank ones included and merged ones left out. */
export function rowCells(layout: SheetLayout, row: number, columns: Span): readonly PlacedCell[] {
  const { merges } = layout;
  const placed: PlacedCell[] = [];
  for (let place = columns.first; place <= columns.last; place += 1) {
    const column = layout.columns.lines[place] ?? 0;
    const area = areaAt(merges, row, column);
    if (!isMerged(area)) placed.push(placedCell(layout, area));
  }
  return placed;
}

/** The merged cells that reach into some rows and columns. */
export function mergedCells(layout: SheetLayout, rows: Span, columns: Span): readonly PlacedCell[] {
  const lineOf = (axis: SheetLayout['rows'], place: number): number => axis.lines[place] ?? -1;
  const area = {
    top: lineOf(layout.rows, rows.first),
    bottom: lineOf(layout.rows, rows.last),
    left: lineOf(layout.columns, columns.first),
    right: lineOf(layout.columns, columns.last),
  };
  return mergesIn(layout.merges, area)
    .map((merge) => placedCell(layout, merge))
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** The place and the content of a cell or a merged area. */
export function placedCell(layout: SheetLayout, area: Area): PlacedCell {
  const { cells } = layout.sheet;
  const entry = entryAt(cells, area.top, area.left);
  const text = shownText(cells, entry, layout.date1904);
  const box = boxOf(layout, area);
  const common = { area, ...box, text, reach: box.width, wraps: false, scale: 1 };
  switch (kindOf(cells, entry)) {
    case CellKind.text:
      return { ...common, ...textLook(layout, area, box, text) };
    case CellKind.number:
      return { ...common, ...numberLook(box.width, text) };
    default:
      return { ...common, align: 'center' };
  }
}

type Box = Pick<PlacedCell, 'left' | 'top' | 'width' | 'height'>;

function boxOf({ rows, columns }: SheetLayout, area: Area): Box {
  const left = offsetOf(columns, area.left);
  const top = offsetOf(rows, area.top);
  return {
    left,
    top,
    width: offsetOf(columns, area.right + 1) - left,
    height: offsetOf(rows, area.bottom + 1) - top,
  };
}

function textLook(
  { sheet, columns, merges }: SheetLayout,
  area: Area,
  { width, height }: Box,
  text: string,
): Pick<PlacedCell, 'align' | 'reach' | 'wraps'> {
  const merged = isMerged(area);
  const reach = merged ? width : textReach(sheet, columns, merges, area.top, area.left);
  const isLong = linesIn(text, reach) > 1;
  return { align: merged && !isLong ? 'center' : 'left', reach, wraps: isLong && height >= TWO_LINES };
}

function numberLook(width: number, text: string): Pick<PlacedCell, 'align' | 'text' | 'scale'> {
  const scale = Math.min(1, width / textPixels(text));
  if (scale >= SMALLEST_SCALE) return { align: 'right', text, scale };
  return { align: 'right', text: TOO_LONG, scale: 1 };
}

function isMerged({ top, left, bottom, right }: Area): boolean {
  return top !== bottom || left !== right;
}
