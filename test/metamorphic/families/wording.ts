import { changeSheets, mapCells, textsOf, type Book, type Sheet } from '../book';
import { rearrangement, type Rearrangement } from '../rearrangement';

/** Longer texts are sentences, not labels. */
const LONGEST_LABEL = 30;

/** Labels of a sheet in other words; null where it has none of them. */
function reworded(sheet: Sheet, words: RegExp, others: string): Sheet | null {
  const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && text.search(words) >= 0;
  if (!textsOf(sheet).some(isLabel)) return null;
  return mapCells(sheet, (cell) =>
    typeof cell.value === 'string' && isLabel(cell.value)
      ? { ...cell, value: cell.value.replace(words, others) }
      : cell,
  );
}

const synonym = (name: string, words: RegExp, others: string): Rearrangement =>
  rearrangement(`同义词：${name}`, '各地叫法不同，指的是同一项。', (books) =>
    changeSheets(books, (sheet) => reworded(sheet, words, others)),
  );

/** Only spending is 实际支出数: a sheet of revenue is left alone. */
const isOfSpending = (sheet: Sheet): boolean => !textsOf(sheet).some((text) => /^收入$|收入决算/.test(text));

const plainTabs = (books: readonly Book[]): readonly Book[] | null =>
  changeSheets(books, (sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` }));

/** Other words for the same thing, and tabs that say nothing. */
export const WORDING: readonly Rearrangement[] = [
  synonym('公务接待费作公务招待费', /公务接待费/g, '公务招待费'),
  synonym('公务用车运行费作公车运行维护费', /公务用车\n?运行(?:维护)?费/g, '公车运行维护费'),
  synonym('预算数作批复数', /预算数/g, '批复数'),
  rearrangement('同义词：决算数作实际支出数', '支出的决算数就是实际支出的数。', (books) =>
    changeSheets(books, (sheet) =>
      isOfSpending(sheet) ? reworded(sheet, /(?:支出)?决算数/g, '实际支出数') : null,
    ),
  ),
  synonym('结转和结余作结转结余', /结转和\n?结余/g, '结转结余'),
  synonym('本年收支合计作收支合计', /^本年(收入|支出)合计$/g, '$1合计'),
  synonym('人员经费、公用经费作人员支出、公用支出', /(人员|公用)经费/g, '$1支出'),
  synonym('编制数作编制人数', /^编制数$/g, '编制人数'),
  synonym('年末实有人数作年末在职人数', /^年末实有人数$/g, '年末在职人数'),
  synonym('采购预算作采购预算金额', /^采购预算$/g, '采购预算金额'),
  synonym('实际采购金额作采购执行金额', /^实际采购金额$/g, '采购执行金额'),
  rearrangement('标签都叫 Sheet1、Sheet2', '标签没改名，表题还在。', plainTabs),
];
