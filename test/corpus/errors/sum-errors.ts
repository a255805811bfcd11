import type { CheckedParagraph } from '../../../src/domain/check/report-check';
import type { CorpusReport } from '../corpus-reports';
import { editsOfProse, type Edit, type ErrorKind } from './planted-error';

const SUMS = ['differs', 'tableSum', 'rowSum', 'partsNotTotal', 'sum'];

/** Errors that only an addition or a second mention tells. */
export const SUM_ERRORS: readonly ErrorKind[] = [
  {
    label: '表格合计不等于各行之和',
    arithmetic: true,
    expects: SUMS,
    at: 'table',
    edits: (report) => amountCells(report, ({ context }) => context?.labels.includes('合计') === true, 10),
  },
  {
    label: '表格一行改后与合计不符',
    arithmetic: true,
    expects: SUMS,
    at: 'table',
    edits: (report) =>
      amountCells(
        report,
        (cell) => isPart(cell) && report.paragraphs.some((each) => totals(each, cell)),
        5.5,
      ),
  },
  {
    label: '一行的合计不等于各项',
    arithmetic: true,
    expects: SUMS,
    at: 'table',
    edits: (report) =>
      amountCells(report, (cell) => isPart(cell) && cell.context?.headers.at(-1) === '合计', 3.3),
  },
  {
    label: '人员分类之和不等于总数',
    arithmetic: true,
    expects: SUMS,
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        /(其中[^。]{0,30}?)(\d+)(名|人)/g,
        ([, words = '', count = '', word = '']) => `${words}${Number(count) + 2}${word}`,
      ).filter(({ before }) => before.length < 24),
  },
  {
    label: '“三公”不等于三项之和',
    arithmetic: true,
    expects: SUMS,
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        /(公务接待费|公务用车运行维护费)(?:支出)?(\d+\.\d{2})万元/g,
        ([text, , amount = '']) => text.replace(amount, (Number(amount) + 0.5).toFixed(2)),
      ),
  },
  {
    label: '同一事项前后两个数',
    arithmetic: true,
    expects: [...SUMS, 'twoAmounts'],
    at: 'place',
    edits: secondMentions,
  },
];

function amountCells(
  { paragraphs }: CorpusReport,
  wanted: (cell: CheckedParagraph) => boolean,
  more: number,
): readonly Edit[] {
  return paragraphs
    .filter(
      (cell) => /^\d+\.\d{2}$/.test(cell.text) && cell.context?.headers.at(-1) !== '得分' && wanted(cell),
    )
    .map(({ place, text }) => ({ place, start: 0, before: text, after: (Number(text) + more).toFixed(2) }));
}

function isPart({ context }: CheckedParagraph): boolean {
  return context?.labels.includes('合计') === false && !context.headers.includes('分值');
}

/** Whether `total` stands in a 合计 row of the cell's own table and column. */
function totals(total: CheckedParagraph, cell: CheckedParagraph): boolean {
  const [table, , column] = total.place.match(/\d+/g) ?? [];
  const [ownTable, , ownColumn] = cell.place.match(/\d+/g) ?? [];
  return table === ownTable && column === ownColumn && total.context?.labels.includes('合计') === true;
}

/** The later mentions of an amount that an earlier paragraph gave, as if an old figure had been left there. */
function secondMentions(report: CorpusReport): readonly Edit[] {
  const seen = new Map<string, string>();
  return editsOfProse(
    report,
    /(?<=公用经费支出|公用经费|实际支出|实际采购|年中追加|年初预算|收入)\d+\.\d{2}(?=万元)/g,
    ([amount]) => (Number(amount) * 1.03 + 0.7).toFixed(2),
  ).filter(({ place, before }) => {
    const first = seen.get(before);
    if (first === undefined) seen.set(before, place);
    return first !== undefined && first !== place;
  });
}
