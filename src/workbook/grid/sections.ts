import type { LabelReader } from '../meaning/label';
import type { GridLine } from './grid-line';
import { isHeadWord } from './lines';

/** A line that parts a sheet into sections, or null: 三、“三公”经费 alone in its row. */
export function sectionLevel({ cells }: GridLine, read: LabelReader): number | null {
  const [cell, ...others] = cells;
  return cell?.kind !== 'words' || others.length > 0 ? null : read(cell.text).level;
}

/** What still stands above a section: the titles without those of the sections before it. */
export function aboveSection(
  preamble: readonly GridLine[],
  level: number,
  read: LabelReader,
): readonly GridLine[] {
  return preamble.filter((line) => (sectionLevel(line, read) ?? 0) < level);
}

/** Heads that begin with the title of their section (二、三公经费 ｜ 上年预算数 ｜ 本年预算数), parted from it. */
export type TitledHeads = { readonly title: GridLine; readonly heads: GridLine };

/** Parts heads from the title before them, if the figures of the next line stand below the heads; null for other lines. */
export function titledHeads(
  { row, cells }: GridLine,
  next: GridLine | undefined,
  read: LabelReader,
): TitledHeads | null {
  const [title, ...heads] = cells;
  if (title === undefined || next === undefined || heads.length < 2) return null;
  if (read(title.text).level === null || cells.some(({ kind }) => kind !== 'words')) return null;
  const figures = new Set(next.cells.flatMap(({ kind, column }) => (kind === 'words' ? [] : [column])));
  const over = heads.filter(({ column }) => figures.has(column));
  const areHeads = heads.every(({ text }) => isHeadWord(text, read) || read(text).residue === '');
  if (!areHeads || over.length < 2 || over.length < figures.size) return null;
  return { title: { row, cells: [title] }, heads: { row, cells: heads } };
}
