import type { Area } from '../../../domain/cell-address';
import { CELL_LOOKS, type CellLook } from '../../../workbook/plan/cell-looks';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { addressLists } from './address-lists';
import { areasByStyle } from './areas-by-style';

type BorderIndex = Parameters<Excel.RangeBorderCollection['getItem']>[0];

const LINE = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const SIDES = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Queues how the cells of a plan look: one call for all cells of a style, and one for each kind of line between them. */
export function queueLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const byStyle = areasByStyle(plan);
  for (const [style, areas] of byStyle) {
    for (const addresses of addressLists(areas)) {
      sheet.getRanges(addresses).format.set(formatOf(CELL_LOOKS[style]));
    }
  }
  const bordered = [...byStyle].flatMap(([style, areas]) => (CELL_LOOKS[style].bordered ? areas : []));
  queueLines(sheet, bordered, EDGES);
  queueLines(sheet, bordered.filter(isHigh), ['InsideHorizontal']);
  queueLines(sheet, bordered.filter(isWide), ['InsideVertical']);
}

function formatOf({ font, fill, horizontal }: CellLook): Excel.Interfaces.RangeFormatUpdateData {
  const { name, size, color, underlined } = font;
  return {
    font: { name, size, color: `#${color}`, underline: underlined ? 'Single' : 'None' },
    ...(fill === null ? {} : { fill: { color: `#${fill}` } }),
    horizontalAlignment: SIDES[horizontal],
    verticalAlignment: 'Center',
    wrapText: true,
  };
}

function queueLines(sheet: Excel.Worksheet, areas: readonly Area[], borders: readonly BorderIndex[]): void {
  for (const addresses of addressLists(areas)) {
    const { format } = sheet.getRanges(addresses);
    for (const border of borders) format.borders.getItem(border).set(LINE);
  }
}

function isHigh({ top, bottom }: Area): boolean {
  return bottom > top;
}

function isWide({ left, right }: Area): boolean {
  return right > left;
}
