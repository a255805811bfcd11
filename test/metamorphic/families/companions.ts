import type { FactId } from '../../../src/domain/fact/catalogue';
import { mapCells, textsOf, type Book, type Sheet } from '../book';
import { figureFinder, withNumber } from '../figures';
import type { Rearrangement } from '../rearrangement';

/** Every amount and count of what lies beside is this many times larger: its sums hold, and no unit explains it. */
const TIMES = 3;

const OTHER_UNIT = '邻水县水务局';
const LONGEST_TAB = 31;

type Texts = (text: string) => string;

/** A sheet that does not stand in what was handed in: other figures, and its texts changed. */
function copyOf(sheet: Sheet, texts: Texts): Sheet {
  const figureAt = figureFinder(sheet);
  return mapCells(sheet, (cell, row, column) => {
    const figure = figureAt(row, column);
    if (figure !== undefined)
      return { ...withNumber(cell, otherFigure(cell.value, figure.value)), origin: null };
    if (typeof cell.value === 'number') return { ...cell, origin: null };
    return { ...cell, origin: null, value: texts(withOtherFigures(cell.value)) };
  });
}

/** A share stays below 1. */
const otherFigure = (written: number | string, value: number): number =>
  typeof written === 'string' && written.endsWith('%') ? value / TIMES : value * TIMES;

/** Sentences print figures too: 预算数为37.91万元, 车辆8辆, 得分：50. */
const withOtherFigures = (text: string): string =>
  text
    .replace(/[\d,]+(?:\.\d+)?(?=万元|元|辆|台|人)/g, (number) =>
      String(Number((Number(number.replaceAll(',', '')) * TIMES).toFixed(6))),
    )
    .replace(/(?<=[得总]分[：:])\d+/g, (number) => String(Number(number) * TIMES));

const aYearBefore: Texts = (text) => text.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) - 1));

/** Sheets behind those of a book, under tabs of their own. */
function behind(book: Book, copies: readonly Sheet[]): Book {
  const named = copies.map((sheet) => {
    const tab = sheet.name.trim();
    return { ...sheet, name: `${tab.slice(0, LONGEST_TAB - 4)} (2)` };
  });
  return { ...book, sheets: [...book.sheets, ...named] };
}

/** Whether the texts of some books tell a copy from what it was copied from. */
const areTold = (books: readonly Book[], texts: Texts): boolean =>
  books.some((book) => book.sheets.some((sheet) => textsOf(sheet).some((text) => texts(text) !== text)));

/** Copies behind the sheets of the same book; `own` is what becomes of the texts of the sheets themselves. */
const besideIn = (
  books: readonly Book[],
  texts: Texts,
  own: Texts = (text) => text,
): readonly Book[] | null =>
  areTold(books, texts)
    ? books.map((book) =>
        behind(
          { ...book, sheets: book.sheets.map((sheet) => withTexts(sheet, own)) },
          book.sheets.map((sheet) => copyOf(sheet, texts)),
        ),
      )
    : null;

const withTexts = (sheet: Sheet, texts: Texts): Sheet =>
  mapCells(sheet, (cell) => (typeof cell.value === 'string' ? { ...cell, value: texts(cell.value) } : cell));

const besideAs = (books: readonly Book[], texts: Texts, file: Texts): readonly Book[] | null =>
  areTold(books, texts)
    ? [
        ...books,
        ...books.map((book) => ({
          ...book,
          name: otherFile(book.name, file),
          sheets: book.sheets.map((sheet) => copyOf(sheet, texts)),
        })),
      ]
    : null;

/** A name that is not taken by the first file. */
const otherFile = (name: string, texts: Texts): string =>
  texts(name) === name ? name.replace(/(\.\w+)$/, '（另一份）$1') : texts(name);

const named =
  (from: string, to: string): Texts =>
  (text) =>
    text.replaceAll(from, to);

/** The name where it stands for the unit, not as the beginning of another's. */
const suffixed =
  (unitName: string, suffix: string): Texts =>
  (text) =>
    text
      .split(unitName)
      .reduce((before, after) => before + unitName + (/^(?:$|[\s\d])/.test(after) ? suffix : '') + after);

/** The budget of 三公 in last year's tables is 上年 in this year's. */
const OF_THE_YEAR_BEFORE: readonly FactId[] = [
  'threePublicBudgetPrior',
  'threePublicBudgetPrior.abroad',
  'threePublicBudgetPrior.vehiclePurchase',
  'threePublicBudgetPrior.vehicleOperation',
  'threePublicBudgetPrior.reception',
];

const NOTHING_BESIDE = { statedBeside: [], nameSuffix: '' } as const;
const ABOUT_THE_YEAR = { question: 'year', statedBeside: OF_THE_YEAR_BEFORE, nameSuffix: '' } as const;

/** What else lies in the files: its figures are never those of the unit and year, unless somebody is asked. */
export const COMPANIONS: readonly Rearrangement[] = [
  {
    name: '同册并存上年表',
    because: '上年的数不是本年的数；表上没写年度的，要问。',
    apply: (books) => besideIn(books, aYearBefore),
    ...ABOUT_THE_YEAR,
  },
  {
    name: '另册并存上年表',
    because: '上年那一册是上年的数。',
    apply: (books) => besideAs(books, aYearBefore, aYearBefore),
    ...ABOUT_THE_YEAR,
  },
  {
    name: '同册夹有他单位表',
    because: '别的单位的数不是本单位的数；分不清就要问。',
    apply: (books, { unitName }) => besideIn(books, named(unitName, OTHER_UNIT)),
    question: 'unitName',
    ...NOTHING_BESIDE,
  },
  {
    name: '另册夹有他单位表',
    because: '别的单位那一册是别的单位的数。',
    apply: (books, { unitName }) =>
      besideAs(books, named(unitName, OTHER_UNIT), (file) => `${OTHER_UNIT}-${file}`),
    question: 'unitName',
    ...NOTHING_BESIDE,
  },
  {
    name: '汇总与本级并存',
    because: '汇总含本级，两套数都对，评价哪一套要问。',
    apply: (books, { unitName }) =>
      besideIn(books, suffixed(unitName, '（本级）'), suffixed(unitName, '（汇总）')),
    question: 'scope',
    statedBeside: [],
    nameSuffix: '（汇总）',
  },
  {
    name: '有隐藏的旧稿',
    because: '藏起来的旧稿不是报出来的数。',
    apply: (books) =>
      books.map((book) =>
        behind(
          book,
          book.sheets.map((sheet) => ({ ...copyOf(sheet, (text) => text), visibility: 'hidden' as const })),
        ),
      ),
    question: null,
    ...NOTHING_BESIDE,
  },
];
