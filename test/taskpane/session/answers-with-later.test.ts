import { NO_ANSWERS, type Answers, type FactAnswer } from '../../../src/app/answers/answers';
import { cellAt } from '../../../src/domain/cell-address';
import { decimal } from '../../../src/domain/money/decimal';
import { answersWithLater } from '../../../src/taskpane/session/answers-with-later';

const typed = (value: number): FactAnswer => ({ kind: 'typed', fact: 'vehicles', value: decimal(value) });
const pointed: FactAnswer = {
  kind: 'cell',
  fact: 'totalRevenue',
  source: cellAt('决算.xlsx', '收支', 3, 2),
  unit: 'yuan',
};
const question = { question: 'answer:a', answer: '是', evidence: '' };
const override = { indicator: 'x', score: decimal(3), reason: '核实' };
const earlier: Answers = {
  ...NO_ANSWERS,
  facts: [typed(2), pointed],
  questions: [question],
  overrides: [override],
};

test('写入后什么都没改：撤销后回到写入前的答案', () => {
  const after = answersWithLater(earlier, { ...NO_ANSWERS, facts: [pointed] });
  expect(after).toEqual({ ...earlier, facts: [typed(2), pointed] });
});

test('写入后又改过的，以后来的为准', () => {
  const later: Answers = {
    ...NO_ANSWERS,
    facts: [typed(5)],
    questions: [{ ...question, answer: '否' }],
    overrides: [{ ...override, score: decimal(1) }],
  };
  expect(answersWithLater(earlier, later)).toEqual(later);
});

test('写入后撤回的不会再回来', () => {
  const withdrawn = ['fact:vehicles', 'answer:a', 'score:x'];
  const after = answersWithLater(earlier, { ...NO_ANSWERS, withdrawn });
  expect(after).toEqual({ ...NO_ANSWERS, withdrawn });
});

test('写入后撤回的指定单元格不会再回来，写入前撤回的仍然算撤回', () => {
  const after = answersWithLater({ ...earlier, withdrawn: ['score:y'] }, NO_ANSWERS);
  expect([after.facts, after.withdrawn]).toEqual([[typed(2)], ['score:y']]);
});
