import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../workbook/grid';

const CASE = z.object({
  name: z.string(),
  file: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
      merges: z.array(z.string()).default([]),
      hidden: z.boolean().default(false),
    }),
  ),
  facts: z.record(
    z.string(),
    z.object({ value: z.union([z.string(), z.number()]), cells: z.array(z.string()) }),
  ),
  mustNotBe: z.record(z.string(), z.string()).default({}),
  ask: z.string().nullable(),
});

/** One workbook written by hand, and what an accountant would sign in it. */
export type HandCase = Omit<z.infer<typeof CASE>, 'sheets' | 'file'> & {
  readonly workbook: WorkbookSnapshot;
};

/** The cases of a part, in the order of their files. */
export function handCases(part: 'visible' | 'aside'): readonly HandCase[] {
  const directory = join(__dirname, part);
  return readdirSync(directory)
    .sort()
    .map((file) => {
      const {
        sheets,
        file: name,
        ...told
      } = CASE.parse(JSON.parse(readFileSync(join(directory, file), 'utf8')));
      const workbook = workbookOf(
        name,
        ...sheets.map((sheet) =>
          sheetOf(sheet.name, sheet.rows, {
            merges: sheet.merges,
            format: 'General',
            visibility: sheet.hidden ? 'hidden' : 'visible',
          }),
        ),
      );
      return { ...told, workbook };
    });
}
