import { mapCells, mapSheets, tablesOf, wordsOf, type CaseDraft } from '../sheet/case-draft';
import { isKind, type Row, type SheetDraft } from '../sheet/cell';
import { coverOf } from './companions';
import { asDrawn, type Dimension } from './hazard';

const nameOf = (sheet: SheetDraft): string | null =>
  sheet.rows.flatMap((row) => row.filter((cell) => isKind(cell, 'name')))[0]?.name ?? null;

/** The name line blank; what else stood in it stays. */
const withoutName = (sheet: SheetDraft): SheetDraft =>
  mapCells(sheet, (cell) => {
    if (!isKind(cell, 'name')) return cell;
    const [year] = /20\d\d年度/u.exec(cell.label) ?? [];
    return year ?? null;
  });

function nameInTitle(sheet: SheetDraft): SheetDraft | null {
  const name = nameOf(sheet);
  const titles = sheet.rows.flatMap((row) => row.filter((cell) => isKind(cell, 'title')));
  if (name === null || titles.length !== 1) return null;
  return mapCells(withoutName(sheet), (cell) =>
    isKind(cell, 'title') ? { ...cell, text: `${name}${cell.text}` } : cell,
  );
}

/** A first column 单位名称 with the name in every line of figures. */
function nameInColumn(sheet: SheetDraft): SheetDraft | null {
  const name = nameOf(sheet);
  const words = wordsOf(sheet);
  const firstBody = sheet.rows.findIndex((row) => row.some((cell) => isKind(cell, 'figure')));
  const nameLine = sheet.rows.findIndex((row) => row.some((cell) => isKind(cell, 'name')));
  const titles = sheet.rows.filter((row) => row.some((cell) => isKind(cell, 'title')));
  const column = words.some((text) => /单位名称|^单位$/u.test(text));
  const head = sheet.rows.findIndex((row, index) => index > nameLine && !isDate(row));
  if (name === null || column || titles.length !== 1 || nameLine < 0 || firstBody <= head) return null;
  const rows = withoutName(sheet).rows.map((row, index): Row => {
    if (index < head || row.some((cell) => isKind(cell, 'note')))
      return [row[0] ?? null, null, ...row.slice(1)];
    if (index === head) return ['单位名称', ...row];
    if (index < firstBody) return ['↑', ...row];
    return [row.some((cell) => isKind(cell, 'figure')) ? name : null, ...row];
  });
  return { ...sheet, turnable: false, rows: rows.map(mergedAgain) };
}

const isDate = ([first]: Row): boolean => typeof first === 'string' && first.startsWith('填报日期');

/** A title merged over the table stays so with one column more. */
const mergedAgain = (row: Row): Row =>
  isKind(row[0], 'title') ? [row[0], ...row.slice(1).map(() => '←')] : row;

const oneName = (draft: CaseDraft): boolean =>
  draft.ask !== 'scope' &&
  draft.books.every(({ sheets }) => sheets.every(({ name }) => name === draft.name)) &&
  tablesOf(draft).every((sheet) => nameOf(sheet) !== null);

function nameElsewhere(draft: CaseDraft): CaseDraft | null {
  const taken = oneName(draft) ? mapSheets(draft, withoutName) : null;
  if (taken === null) return null;
  const told = taken.books.flatMap(({ file, sheets }) => [file, ...sheets.flatMap(wordsOf)]);
  return told.some((text) => text.includes(draft.name)) ? null : taken;
}

/** Where the unit's name is told. */
export const NAME_PLACES: Dimension = {
  name: '单位名',
  levels: [
    asDrawn('单位名在表头行'),
    { name: '单位名只在标题', apply: (draft) => mapSheets(draft, nameInTitle) },
    { name: '单位名称另成一列', apply: (draft) => mapSheets(draft, nameInColumn) },
    {
      name: '单位名只在文件名',
      apply: (draft) => {
        const taken = nameElsewhere(draft);
        if (taken === null) return null;
        const books = taken.books.map(({ file, sheets }) => ({ file: `${draft.name}${file}`, sheets }));
        return { ...taken, books };
      },
    },
    {
      name: '单位名只在封面',
      apply: (draft) => {
        const taken = nameElsewhere(draft);
        if (taken === null || !draft.yearStated) return null;
        const books = taken.books.map(({ file, sheets }) => ({
          file,
          sheets: [coverOf(draft, '资料汇编'), ...sheets],
        }));
        return { ...taken, books };
      },
    },
    {
      name: '全无单位名',
      apply: (draft) => {
        const taken = nameElsewhere(draft);
        return taken === null ? null : { ...taken, nameStated: false };
      },
    },
  ],
};
