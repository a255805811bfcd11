import { mapCells, mapSheets, tablesOf, wordsOf, type CaseDraft } from '../sheet/case-draft';
import { isKind, note, type Cell, type SheetDraft } from '../sheet/cell';
import { asDrawn, type Dimension } from './hazard';

const YEAR = /（20\d\d年度?）|20\d\d年度?　?/gu;

/** Takes the year out of titles and name lines. */
const withoutYear = (sheet: SheetDraft): SheetDraft =>
  mapCells(sheet, (cell) => {
    if (isKind(cell, 'title')) return { ...cell, text: cell.text.replace(YEAR, '') };
    return isKind(cell, 'name') ? { ...cell, label: cell.label.replace(YEAR, '') } : cell;
  });

/** The sheet without its year; null where the year stood in no title. */
function yearTaken(sheet: SheetDraft): SheetDraft | null {
  const titles = sheet.rows.flatMap((row) => row.filter((cell) => isKind(cell, 'title')));
  const years = titles.flatMap(({ text }) => text.match(/20\d\d/gu) ?? []);
  // Titles of two years are what tells the tables apart.
  if (years.some((year) => Number(year) !== sheet.year)) return null;
  const taken = withoutYear(sheet);
  return wordsOf(taken).join() === wordsOf(sheet).join() ? null : taken;
}

const HEADS = [
  '预算数',
  '决算数',
  '年初预算数',
  '调整预算数',
  '全年预算数',
  '全年执行数',
  '年初预算',
  '批复数',
];

function yearInHeads(sheet: SheetDraft): SheetDraft | null {
  const taken = yearTaken(sheet);
  if (taken === null) return null;
  const headed = mapCells(taken, (cell) =>
    typeof cell === 'string' && HEADS.includes(cell) ? `${sheet.year}年${cell}` : cell,
  );
  return wordsOf(headed).join() === wordsOf(taken).join() ? null : headed;
}

const sameYear = (draft: CaseDraft): boolean =>
  draft.books.every(({ sheets }) => sheets.every(({ year }) => year === draft.year));

function yearInFile(draft: CaseDraft): CaseDraft | null {
  if (!sameYear(draft)) return null;
  const taken = mapSheets(draft, yearTaken);
  if (taken === null) return null;
  return {
    ...taken,
    books: taken.books.map(({ file, sheets }) => ({ file: `${draft.year}年度${file}`, sheets })),
  };
}

function yearNowhere(draft: CaseDraft): CaseDraft | null {
  if (!sameYear(draft)) return null;
  const taken = mapSheets(draft, yearTaken);
  if (taken === null) return null;
  const words = taken.books.flatMap(({ file, sheets }) => [file, ...sheets.flatMap(wordsOf)]);
  return words.some((text) => /20\d\d/u.test(text)) ? null : { ...taken, yearStated: false };
}

/** `填报日期：2021年3月15日` under a table of 2020: the day it was filled in is no year of its figures. */
function withDate(draft: CaseDraft): CaseDraft | null {
  if (tablesOf(draft).some(({ rows }) => !rows.some((row) => row.some((cell) => isKind(cell, 'name'))))) {
    return null;
  }
  return mapSheets(draft, (sheet) => ({
    ...sheet,
    rows: sheet.rows.flatMap((row) => {
      const date: Cell = `填报日期：${sheet.year + 1}年3月15日`;
      return row.some((cell) => isKind(cell, 'name')) ? [row, [date]] : [row];
    }),
  }));
}

/** Where the year is told. */
export const YEAR_PLACES: Dimension = {
  name: '年度',
  levels: [
    asDrawn('年度在标题'),
    {
      name: '年度只在页签',
      apply: (draft) =>
        mapSheets(draft, (sheet) => {
          const taken = yearTaken(sheet);
          return taken === null ? null : { ...taken, tab: `${sheet.year}${sheet.tab}`.slice(0, 31) };
        }),
    },
    { name: '年度只在文件名', apply: yearInFile },
    { name: '年度只在表头', apply: (draft) => mapSheets(draft, yearInHeads) },
    {
      name: '年度只在表注',
      apply: (draft) =>
        mapSheets(draft, (sheet) => {
          const taken = yearTaken(sheet);
          const told = note(`注：本表反映${sheet.year}年度的数据。`);
          return taken === null ? null : { ...taken, rows: [...taken.rows, [told]] };
        }),
    },
    { name: '另写次年填报日期', apply: withDate },
    { name: '全无年度', apply: yearNowhere },
  ],
};
