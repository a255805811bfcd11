import { cellAt, type CellRange } from '../../src/domain/cell-address';
import type { SettledFact } from '../../src/domain/fact/fact-book';
import type { Finding } from '../../src/domain/finding';
import { decimal } from '../../src/domain/money/decimal';
import { readingOf } from '../domain/fact/reading-of';
import { placesOf } from './book';
import { judge, type Answer } from './judge';
import type { NotedFact } from './notes';
import { rearrangement, type Rearrangement } from './rearrangement';
import { book, sheet } from './small';

const NOTED: NotedFact = {
  fact: 'threePublicBudget',
  value: 1100000,
  accepted: [],
  cells: ["'三公'!B2"],
  weakCells: [],
  optional: false,
};
const ABSENT: NotedFact = { ...NOTED, value: null, cells: [] };

const [own, copy] = [
  book(
    '册.xlsx',
    sheet('三公', [
      ['项目', '预算数'],
      ['合计', 110],
    ]),
  ),
  '抄件',
];
const PLACES = placesOf([
  {
    ...own,
    sheets: own.sheets.flatMap((each) => [
      each,
      {
        ...each,
        name: copy,
        rows: each.rows.map((row) => row.map((cell) => cell && { ...cell, origin: null })),
      },
    ]),
  },
]);

const TOTAL = cellAt('册.xlsx', '三公', 1, 1);
const UNCHANGED = rearrangement('原样', '', (books) => books);
const BESIDE: Rearrangement = { ...UNCHANGED, question: 'year' };

const settled = (
  value: number,
  source: CellRange,
  certainty: SettledFact['certainty'] = 'certain',
): SettledFact => {
  const reading = readingOf('threePublicBudget', decimal(value), { source });
  return {
    fact: 'threePublicBudget',
    value: decimal(value),
    reading,
    derivation: null,
    readings: [reading],
    certainty,
  };
};

const about = (code: 'errorCell' | 'sheetNotRecognized', cell: CellRange): Finding =>
  code === 'errorCell'
    ? { code, severity: 'warning', value: '#REF!', cells: [cell] }
    : { code, severity: 'info', sheet: cell.sheet, cells: [cell] };

const ASKED: Finding = { code: 'yearConflict', severity: 'warning', years: [2020, 2019], cells: [] };

const outcome = (
  fact: SettledFact | undefined,
  findings: readonly Finding[] = [],
  { noted = NOTED, arrangement = UNCHANGED } = {},
) => {
  const answer: Answer = { settled: fact, findings, places: PLACES };
  return judge(noted, answer, arrangement);
};

it('数对、出处对、没有疑问：正确', () => {
  expect(outcome(settled(1100000, TOTAL))).toBe('right');
});

it('数对而取自抄件，或取自别的格：乱猜', () => {
  expect(outcome(settled(1100000, cellAt('册.xlsx', copy, 1, 1)))).toBe('guessed');
  expect(outcome(settled(1100000, cellAt('册.xlsx', '三公', 1, 0)))).toBe('guessed');
});

it('数不对而确定：错认；拿不准或点出那一格：存疑', () => {
  expect(outcome(settled(3300000, TOTAL))).toBe('wrong');
  expect(outcome(settled(3300000, TOTAL, 'disputed'))).toBe('doubtful');
  expect(outcome(settled(3300000, TOTAL), [about('errorCell', TOTAL)])).toBe('doubtful');
  expect(outcome(settled(3300000, TOTAL), [about('sheetNotRecognized', TOTAL)])).toBe('wrong');
});

it('问了是哪一年，仍不能拿抄件的数当确定', () => {
  const fromCopy = settled(3300000, cellAt('册.xlsx', copy, 1, 1));
  expect(outcome(fromCopy, [ASKED], { arrangement: BESIDE })).toBe('wrong');
});

it('没有读出：一声不响是丢失，点出原来的格或问了该问的是存疑', () => {
  expect(outcome(undefined)).toBe('lost');
  expect(outcome(undefined, [about('errorCell', TOTAL)])).toBe('doubtful');
  expect(outcome(undefined, [ASKED], { arrangement: BESIDE })).toBe('doubtful');
  expect(outcome(undefined, [ASKED])).toBe('lost');
  expect(outcome(undefined, [], { noted: { ...NOTED, optional: true } })).toBeNull();
});

it('册中没有的：待填不计，给出确定的数是乱猜', () => {
  expect(outcome(undefined, [], { noted: ABSENT })).toBeNull();
  expect(outcome(settled(0, TOTAL), [], { noted: ABSENT })).toBe('guessed');
  expect(outcome(settled(0, TOTAL), [], { noted: { ...ABSENT, accepted: [0] } })).toBeNull();
  const statedBeside = { ...BESIDE, statedBeside: ['threePublicBudget'] as const };
  expect(outcome(settled(7, TOTAL), [], { noted: ABSENT, arrangement: statedBeside })).toBeNull();
});

it('单位名可以带着汇总二字，不能带着本级二字', () => {
  const noted: NotedFact = { ...ABSENT, fact: 'unitName', value: '县档案馆' };
  const named = (value: string): SettledFact => {
    const reading = readingOf('unitName', value, { source: cellAt('册.xlsx', '三公', 0, 0) });
    return { fact: 'unitName', value, reading, derivation: null, readings: [reading], certainty: 'certain' };
  };
  const arrangement = { ...UNCHANGED, nameSuffix: '（汇总）' };
  expect(outcome(named('县档案馆'), [], { noted, arrangement })).toBe('right');
  expect(outcome(named('县档案馆(汇总)'), [], { noted, arrangement })).toBe('right');
  expect(outcome(named('县档案馆（本级）'), [], { noted, arrangement })).toBe('wrong');
});
