import type { Area } from '../../../domain/cell-address';
import { areaOfAddress } from '../area-of-address';
import { areaOfRange } from '../area-of-range';
import { queueMerges } from '../queue-merges';
import { rangeOf } from '../range-of';
import type { CapturedSheet, CapturedValidation } from './captured-sheet';
import { textInput } from './cell-input';

const LOOKS: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { name: true, size: true, color: true, underline: true, bold: true, italic: true },
    fill: { color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Queues the reading of a sheet of ours; after the next sync it can be had, null of an empty sheet. */
export function queueCapture(sheet: Excel.Worksheet, validated: readonly Area[]): () => CapturedSheet | null {
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,rowCount,columnCount,formulas,values,numberFormat');
  const cells = queueCells(used);
  const merges = queueMerges(used);
  const validations = validated.map((area) => queueValidation(sheet, area));
  const layout = queueLayout(sheet);
  return () => {
    const content = contentOf(used);
    if (content === null) return null;
    return {
      ...content,
      ...cells(),
      merges: merges(),
      validations: validations.flatMap((validation) => validation() ?? []),
      ...layout(),
    };
  };
}

function contentOf(used: Excel.Range): Pick<CapturedSheet, 'used' | 'inputs' | 'formats'> | null {
  if (used.isNullObject) return null;
  const { formulas, values, numberFormat } = used;
  const inputs = formulas.map((row: unknown[], index) =>
    row.map((formula, column) => inputOf(formula, values[index]?.[column])),
  );
  return { used: areaOfRange(used), inputs, formats: numberFormat };
}

function queueCells(used: Excel.Range): () => Pick<CapturedSheet, 'looks' | 'columns' | 'rows'> {
  const looks = used.getCellProperties(LOOKS);
  const columns = used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = used.getRowProperties({ format: { rowHeight: true } });
  return () => ({
    looks: looks.value.map((row) => row.map(settable)),
    columns: columns.value.map(({ columnHidden, format }) =>
      columnHidden === true ? { columnHidden } : { format: { columnWidth: format?.columnWidth ?? 0 } },
    ),
    rows: rows.value.map(({ format }) => ({ format: { rowHeight: format?.rowHeight ?? 0 } })),
  });
}

/** A text constant is its own formula; it must not become a number or a formula when it is put back. */
function inputOf(formula: unknown, value: unknown): unknown {
  return typeof value === 'string' && value !== '' && formula === value ? textInput(value) : formula;
}

function settable({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const link = hyperlink?.documentReference ?? hyperlink?.address ?? '';
  return {
    ...(format === undefined ? {} : { format }),
    ...(hyperlink === undefined || link === '' ? {} : { hyperlink }),
  };
}

function queueValidation(sheet: Excel.Worksheet, area: Area): () => CapturedValidation | null {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.load('rule,prompt');
  return () => {
    const { rule, prompt } = dataValidation;
    return isRule(rule) ? { area, rule, prompt } : null;
  };
}

/** Excel gives null where the cells of a range have rules of their own. */
function isRule(rule: unknown): boolean {
  return typeof rule === 'object' && rule !== null && 'list' in rule;
}

type Layout = Pick<CapturedSheet, 'frozenRows' | 'orientation' | 'zoom' | 'titleRows'>;

function queueLayout({ freezePanes, pageLayout }: Excel.Worksheet): () => Layout {
  const frozen = freezePanes.getLocationOrNullObject();
  frozen.load('rowCount');
  pageLayout.load('orientation,zoom');
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('address');
  return () => {
    const { orientation, zoom } = pageLayout;
    return { orientation, zoom, frozenRows: frozenRowsOf(frozen), titleRows: titleRowsOf(titles) };
  };
}

function frozenRowsOf(frozen: Excel.Range): number {
  return frozen.isNullObject ? 0 : frozen.rowCount;
}

function titleRowsOf(titles: Excel.Range): string | null {
  const area = titles.isNullObject ? null : areaOfAddress(titles.address);
  return area === null ? null : `$${area.top + 1}:$${area.bottom + 1}`;
}
