import type { CheckedParagraph } from '../../../src/domain/check/report-check';
import type { CorpusReport } from '../corpus-reports';
import { editsOfProse, type Edit, type ErrorKind } from './planted-error';

const GRADES: Readonly<Record<string, string>> = { 优秀: '良好', 良好: '优秀', 合格: '良好' };

/** Errors of points, totals and grades. */
export const SCORE_ERRORS: readonly ErrorKind[] = [
  {
    label: '得分扣分写错',
    arithmetic: true,
    expects: ['differs'],
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        /(得|扣)(\d+(?:\.\d+)?)分(?!（)/g,
        ([, word = '', points = '']) => `${word}${round(Number(points) + 0.5)}分`,
      ),
  },
  {
    label: '评分表得分写错',
    arithmetic: true,
    expects: ['differs', 'tableSum', 'scoreAboveWeight'],
    at: 'table',
    edits: (report) => scoreCells(report, (paragraph) => !isTotal(paragraph)),
  },
  {
    label: '评分表合计写错',
    arithmetic: true,
    expects: ['differs', 'tableSum'],
    at: 'table',
    edits: (report) => scoreCells(report, isTotal),
  },
  {
    label: '总分写错',
    arithmetic: true,
    expects: ['differs'],
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        /(自评分为|自评得分为|已评)(\d+(?:\.\d+)?)分/g,
        ([, words = '', points = '']) =>
          `${words}${round(Number(points) + (Number(points) > 95 ? -3 : 2))}分`,
      ),
  },
  {
    label: '等次写错',
    arithmetic: true,
    expects: ['wrongGrade'],
    at: 'place',
    edits: (report) =>
      editsOfProse(report, /(?<=评价等次为“)(优秀|良好|合格)/g, ([grade]) => GRADES[grade] ?? null),
  },
];

function scoreCells(
  { paragraphs }: CorpusReport,
  wanted: (paragraph: CheckedParagraph) => boolean,
): readonly Edit[] {
  return paragraphs
    .filter(({ text, context }) => context?.headers.at(-1) === '得分' && /^\d/.test(text))
    .filter(wanted)
    .map(({ place, text }) => ({
      place,
      start: 0,
      before: text,
      after: round(Number(text) + (Number(text) > 1 ? -1 : 1)),
    }));
}

function isTotal({ context }: CheckedParagraph): boolean {
  return context?.labels.includes('合计') === true;
}

function round(points: number): string {
  return String(Math.round(points * 100) / 100);
}
