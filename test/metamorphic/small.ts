import { addressInSheet } from '../../src/domain/cell-address';
import { sheetOf, workbookOf, type GridCell } from '../workbook/grid';
import { bookOf, type Book, type Sheet } from './book';
import type { Rearrangement } from './rearrangement';

/** A literal sheet of rows. */
export const sheet = (name: string, rows: readonly (readonly GridCell[])[], merges: readonly string[] = []) =>
  sheetOf(name, rows, { merges });

/** A literal book. */
export const book = (name: string, ...sheets: Parameters<typeof workbookOf>[1][]): Book =>
  bookOf(workbookOf(name, ...sheets));

/** 三公经费预算表 of a unit: one head row, one column of labels. */
export const THREE_PUBLIC = [
  ['2020年三公经费预算表', null, null],
  ['编制单位：县档案馆', null, '单位：万元'],
  ['项目', '本年预算数', '上年预算数'],
  ['合计', 11, 12.5],
  ['公务接待费', 1, 2.5],
  ['公务用车运行费', 10, 10],
] as const;

/** What stands in a sheet: its values row by row, without blanks at the end. */
export function valuesOf({ rows }: Sheet): readonly (readonly (number | string | null)[])[] {
  const values = rows.map((row) => {
    const end = row.findLastIndex((cell) => cell !== null);
    return row.slice(0, end + 1).map((cell) => cell?.value ?? null);
  });
  return values.slice(0, values.findLastIndex((row) => row.length > 0) + 1);
}

/** The merged areas of a sheet, as addresses. */
export const mergesOf = ({ merges }: Sheet): readonly string[] => merges.map(addressInSheet);

/** What a rearrangement of that name makes of books of 县档案馆 2020; null where it does not apply. */
export function rearranged(
  family: readonly Rearrangement[],
  name: string,
  ...books: readonly Book[]
): readonly Book[] | null {
  const found = family.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no rearrangement is called ${name}`);
  return found.apply(books, { unitName: '县档案馆', year: 2020 });
}

/** The only sheet of what a rearrangement makes of a sheet; null where it does not apply. */
export function rearrangedSheet(
  family: readonly Rearrangement[],
  name: string,
  one: ReturnType<typeof sheet>,
): Sheet | null {
  return rearranged(family, name, book('册.xlsx', one))?.[0]?.sheets[0] ?? null;
}
