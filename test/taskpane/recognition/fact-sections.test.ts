import { NO_ANSWERS } from '../../../src/app/answers/answers';
import type { FactView, ReadingView } from '../../../src/app/views/views';
import { cellAt } from '../../../src/domain/cell-address';
import { decimal } from '../../../src/domain/money/decimal';
import { factSections } from '../../../src/taskpane/recognition/fact-sections';

const source = cellAt('决算.xlsx', '三公', 7, 1);
const reading: ReadingView = {
  place: { text: "'三公'!B8", range: source },
  source,
  text: '6.00 万元',
  description: '公务接待费',
  chosen: true,
  doubts: [],
};
const fact = (certainty: FactView['certainty'], readings: readonly ReadingView[]): FactView => ({
  fact: 'threePublicActual.reception',
  label: '公务接待费决算数',
  kind: 'money',
  text: null,
  certainty,
  source: null,
  readings,
  notes: [],
});
const typed = { kind: 'typed', fact: 'threePublicActual.reception', value: decimal(6) } as const;

test('没有读数的待填，有读数的待选', () => {
  const missing = fact('missing', []);
  const doubtful = fact('doubtful', [reading]);
  expect(factSections([missing, doubtful], NO_ANSWERS)).toEqual({ choices: [doubtful], blanks: [missing] });
});

test('填写以后留在待填处，确认读数以后留在待选处', () => {
  const answered = fact('answered', [reading]);
  const filledIn = { ...NO_ANSWERS, facts: [typed] };
  const chosen = { ...NO_ANSWERS, facts: [{ kind: 'reading', fact: typed.fact, source }] } as const;
  expect(factSections([answered], filledIn).blanks).toEqual([answered]);
  expect(factSections([answered], chosen).choices).toEqual([answered]);
});

test('几个读数里没有采用、而是另填的，留在待选处', () => {
  const answered = fact('answered', [reading, { ...reading, chosen: false }]);
  expect(factSections([answered], { ...NO_ANSWERS, facts: [typed] }).choices).toEqual([answered]);
});
