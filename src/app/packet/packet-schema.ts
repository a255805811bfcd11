import { z } from 'zod';
import { MOST_COLUMNS, MOST_ROWS } from '../../workbook/grid';

z.config({ jitless: true });

/** Bounds for a text of unknown origin: generous for workbooks, harmless for a machine. */
const MOST = { workbooks: 50, sheets: 1000, entries: 200_000, name: 1000, text: 40_000, doubts: 10 } as const;

const name = z.string().max(MOST.name);
const text = z.string().max(MOST.text);
const base64 = z.string();
const row = z
  .int()
  .min(0)
  .max(MOST_ROWS - 1);
const column = z
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1);
const entryTexts = z.array(z.tuple([z.int().nonnegative(), text])).max(MOST_ROWS);

const cells = z.strictObject({
  rowCount: z.int().min(0).max(MOST_ROWS),
  columnCount: z.int().min(0).max(MOST_COLUMNS),
  rowStarts: base64,
  columns: base64,
  kinds: base64,
  values: base64,
  formatIds: base64,
  formats: z.array(text).max(MOST.entries),
  /** Index into the workbook's tables of texts. */
  texts: z.int().nonnegative(),
  formulas: entryTexts,
  shown: entryTexts,
});

const area = z
  .strictObject({ top: row, left: column, bottom: row, right: column })
  .refine(({ top, left, bottom, right }) => top <= bottom && left <= right);

const sheet = z.strictObject({
  name,
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  cells,
  merges: z.array(area).max(MOST.entries),
  hiddenRows: z.array(row).max(MOST_ROWS),
  hiddenColumns: z.array(column).max(MOST_COLUMNS),
  columnWidths: z.array(z.tuple([column, z.number().min(0).max(10_000)])).max(MOST_COLUMNS),
});

const workbook = z.strictObject({
  name,
  texts: z.array(z.strictObject({ bytes: base64, starts: base64 })).max(MOST.sheets),
  sheets: z.array(sheet).max(MOST.sheets),
  definedNames: z.array(z.strictObject({ name, reference: text, sheet: name.nullable() })).max(MOST.entries),
  date1904: z.boolean(),
  signed: z.boolean(),
  /** Packets of earlier versions say none. */
  doubts: z
    .array(z.enum(['codePageGuessed', 'formulasUnread']))
    .max(MOST.doubts)
    .default([]),
});

/** What a packet must look like to be unpacked. Unknown keys are refused. */
export const packetSchema = z.strictObject({
  format: z.literal('jixiao-packet'),
  version: z.literal(1),
  /** ISO 8601. */
  madeAt: name,
  target: z.enum(['sameWorkbook', 'newWorkbook']),
  /** System, year, unit and answers, as the pane keeps them. */
  state: z.string(),
  workbooks: z.array(workbook).min(1).max(MOST.workbooks),
});

/** A workbook as it is packed: its tables of texts once, its columns of cells as Base64 of their bytes. */
export type PackedWorkbook = z.infer<typeof workbook>;
/** A packed sheet. */
export type PackedSheet = z.infer<typeof sheet>;
/** The cells of a packed sheet. */
export type PackedCells = z.infer<typeof cells>;
/** What a packet holds. */
export type PackedAssessment = z.infer<typeof packetSchema>;
