import { contentText } from './content';
import type { PlannedContent, PlannedStyle } from './plan';
import type { SheetDraft } from './sheet-draft';
import { lineCount } from './text-size';

const LINE_POINTS = 14;
/** `small` and `link` are printed in 9 points, all else in 10 or 11; reckoned with room to spare, for fonts differ. */
const SMALL_LINE_POINTS = 13;
const SMALL_SCALE = 9.6 / 10.5;
const PADDING_POINTS = 6;
const MINIMUM_POINTS = 20;
/** Excel's limit. */
const MAXIMUM_POINTS = 409;

const LEAST: Partial<Readonly<Record<PlannedStyle, number>>> = {
  title: 34,
  subtitle: 20,
  header: 30,
  group: 24,
};

/**
 * Heights that show every text whole. Spreadsheet programs do not fit rows with merged cells by themselves, so every
 * row is measured; a cell merged over several rows shares its need among them.
 */
export function rowHeights(
  draft: SheetDraft,
  columnWidths: readonly number[],
  hidden: readonly number[],
): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of draft.cells) {
    if (hidden.includes(cell.column)) continue;
    const area = draft.merges.find((merge) => merge.top === cell.row && merge.left === cell.column);
    const rows = area === undefined ? 1 : area.bottom - area.top + 1;
    const width = widthOf(columnWidths, cell.column, area?.right ?? cell.column);
    const lines = lineCount(wrappedText(cell.content), isSmall(cell.style) ? width / SMALL_SCALE : width);
    const needed = Math.max(
      LEAST[cell.style] ?? MINIMUM_POINTS,
      lines * linePoints(cell.style) + PADDING_POINTS,
    );
    for (let row = cell.row; row < cell.row + rows; row += 1) {
      heights.set(row, Math.min(MAXIMUM_POINTS, Math.max(heights.get(row) ?? 0, needed / rows)));
    }
  }
  return heights;
}

/** Numbers do not wrap. */
function wrappedText(content: PlannedContent): string {
  if (content.kind === 'number') return '';
  return content.kind === 'formula' && typeof content.cached !== 'string' ? '' : contentText(content);
}

function linePoints(style: PlannedStyle): number {
  return isSmall(style) ? SMALL_LINE_POINTS : LINE_POINTS;
}

function isSmall(style: PlannedStyle): boolean {
  return style === 'small' || style === 'link';
}

function widthOf(columnWidths: readonly number[], left: number, right: number): number {
  return columnWidths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
