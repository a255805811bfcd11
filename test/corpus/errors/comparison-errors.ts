import type { CorpusReport } from '../corpus-reports';
import { knownFigures } from './known-figures';
import { editsOf, editsOfProse, type Edit, type ErrorKind } from './planted-error';

const AMOUNT = String.raw`(\d+\.\d{2})万元`;
const GAP = String.raw`[^。；\d]{0,24}`;
const OPPOSITE: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  节约: '超支',
};

/** Errors of comparing: years, bases, percentages and directions. */
export const COMPARISON_ERRORS: readonly ErrorKind[] = [
  {
    label: '用了上年的数',
    arithmetic: true,
    expects: ['differs'],
    at: 'place',
    edits: lastYearFigures,
  },
  {
    label: '上年本年写反',
    arithmetic: true,
    expects: ['differs', 'wrongDirection'],
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        new RegExp(`${AMOUNT}(到|增加到|减少到|减少|增加|减少至)${AMOUNT}`, 'g'),
        ([text]) => {
          const [first = '', second = ''] = text.match(/\d+\.\d{2}/g) ?? [];
          return text.includes('到')
            ? text.replace(first, '#').replace(second, first).replace('#', second)
            : null;
        },
      ),
  },
  {
    label: '百分比算错',
    arithmetic: true,
    expects: ['differs'],
    at: 'place',
    edits: (report) =>
      knownFigures(report)
        .filter(({ unit, number }) => unit === '%' && number !== '100.00')
        .map(({ paragraph, start, number }) => {
          const after = (Number(number) * 0.87 + 1.3).toFixed(2);
          return { place: paragraph.place, start, before: number, after };
        }),
  },
  {
    label: '百分比换了基数',
    arithmetic: true,
    expects: ['differs'],
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        new RegExp(`${AMOUNT}${GAP}${AMOUNT}(?:${GAP}${AMOUNT})?${GAP}(\\d+\\.\\d{2})%`, 'g'),
        otherBase,
      ),
  },
  {
    label: '增减额算错',
    arithmetic: true,
    expects: ['differs'],
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        /(增加|减少|节约)(\d+\.\d{2})万元/g,
        ([, word = '', amount = '']) => `${word}${(Number(amount) + 1.2).toFixed(2)}万元`,
      ).filter(({ place, start }) =>
        knownFigures(report).some((each) => each.paragraph.place === place && each.start === start + 2),
      ),
  },
  {
    label: '增减方向写反',
    arithmetic: true,
    expects: ['wrongDirection'],
    at: 'place',
    edits: (report) =>
      editsOfProse(
        report,
        /(增加|减少|增长|下降|节约)(?=\d+\.\d{2}(?:万元|%))/g,
        ([word]) => OPPOSITE[word] ?? null,
      ),
  },
];

/** This year's “三公” figures as last year's, where the unit had others: in prose and in the tables. */
function lastYearFigures(report: CorpusReport): readonly Edit[] {
  const { facts } = report.unit.evaluation;
  const pairs = ['', '.vehicleOperation', '.reception', '.vehiclePurchase'].flatMap((part) => {
    const wan = (fact: string) => {
      const value = Array.from(facts).find(([id]) => id === fact)?.[1].value;
      return value === undefined || typeof value === 'string' ? null : value.div(10000).toFixed(2);
    };
    const [now, before] = [wan(`threePublicBudget${part}`), wan(`threePublicBudgetPrior${part}`)];
    return now === null || before === null || before === '0.00' || now === before
      ? []
      : [[now, before] as const];
  });
  return report.paragraphs.flatMap((paragraph) =>
    pairs.flatMap(([now, before]) => {
      const inCell = paragraph.context !== undefined;
      const pattern = new RegExp(inCell ? `^${now}$` : `(?<![\\d.])${now}(?=万元)`, 'g');
      return editsOf(paragraph, pattern, () => before);
    }),
  );
}

/** 98.51% of the budget becomes the budget in % of what was spent; a change is measured against the wrong year. */
function otherBase([text]: RegExpExecArray): string | null {
  const numbers = (text.match(/\d+\.\d{2}/g) ?? []).map(Number);
  const percent = numbers.at(-1) ?? 0;
  const [a = 0, b = 0] = numbers;
  const right = (value: number) => Math.abs(value - percent) < 0.006;
  const swap = (share: (x: number, y: number) => number) => {
    if (right(share(a, b))) return share(b, a);
    return right(share(b, a)) ? share(a, b) : null;
  };
  const other = swap((x, y) => (x / y) * 100) ?? swap((x, y) => (Math.abs(x - y) / y) * 100);
  if (other === null || Math.abs(other - percent) < 0.05) return null;
  return text.replace(/\d+\.\d{2}%$/, `${other.toFixed(2)}%`);
}
