import { fc } from '../run/properties';
import { evaluateExpression, factsOf, type Expression } from '../../src/domain/expression';
import type { FactId } from '../../src/domain/fact/catalogue';
import { decimal, type Decimal } from '../../src/domain/money/decimal';
import { parseExpression } from '../../src/domain/parse-expression';
import { printExpression } from '../../src/domain/print-expression';

function parsed(text: string): Expression {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem.code} at ${result.problem.position}`);
  return result.value;
}

const VALUES: Partial<Record<FactId, string>> = {
  onDutyStaff: '14',
  authorizedStaff: '15',
  threePublicBudget: '1100000',
  threePublicBudgetPrior: '1150000',
  carryIn: '0',
};

function valueOf(fact: FactId): Decimal | null {
  const value = VALUES[fact];
  return value === undefined ? null : decimal(value);
}

function value(text: string): string {
  const result = evaluateExpression(parsed(text), valueOf);
  switch (result.kind) {
    case 'value':
      return result.value.toFixed();
    case 'missing':
      return `missing ${result.facts.join(' ')}`;
    case 'divisionByZero':
      return result.kind;
  }
}

const excel = (text: string): string => printExpression(parsed(text), (fact) => fact, 'excel');

describe('读算式', () => {
  test('乘除先于加减，同级从左到右，负号最紧', () => {
    const [one, two, three] = [1, 2, 3].map((each) => ({ kind: 'number', value: decimal(each) }));
    expect(parsed('1 - 2 * 3')).toEqual({
      kind: 'operation',
      operator: '-',
      left: one,
      right: { kind: 'operation', operator: '*', left: two, right: three },
    });
    expect(parsed('1-2-3')).toEqual(parsed('(1-2)-3'));
    expect(parsed('1-2-3')).not.toEqual(parsed('1-(2-3)'));
    expect(parsed('-1*2')).toEqual(parsed('(-1)*2'));
    expect(parsed('threePublicBudget.abroad')).toEqual({ kind: 'fact', fact: 'threePublicBudget.abroad' });
  });

  test.each([
    ['', 'unexpectedToken', 0],
    ['1 +', 'unexpectedToken', 3],
    ['* 2', 'unexpectedToken', 0],
    ['(1 + 2', 'unexpectedToken', 6],
    ['1 + 2)', 'unexpectedToken', 5],
    ['1 2', 'unexpectedToken', 2],
    ['1 + (2 - )', 'unexpectedToken', 9],
    ['-', 'unexpectedToken', 1],
    ['carryIn carryIn', 'unexpectedToken', 8],
    ['1 + salary', 'unknownFact', 4],
    ['carryIn.', 'unknownFact', 0],
    ['toString', 'unknownFact', 0],
    ['1 ^ 2', 'unexpectedCharacter', 1],
    ['=1', 'unexpectedCharacter', 0],
    ['1.', 'unexpectedCharacter', 1],
    ['14÷15', 'unexpectedCharacter', 2],
    ['('.repeat(1001), 'tooLong', 1000],
  ])('“%s”不是算式：%s，位置 %d', (text, code, position) => {
    expect(parseExpression(text)).toEqual({ ok: false, problem: { code, position } });
  });

  test('括号层数再多也不会出错', () => {
    expect(value(`${'('.repeat(499)}1${')'.repeat(499)}`)).toBe('1');
    expect(parseExpression('('.repeat(1000)).ok).toBe(false);
  });
});

describe('算', () => {
  test.each([
    ['(threePublicBudget - threePublicBudgetPrior) / threePublicBudgetPrior * 23', '-1'],
    ['1 / 3 * 3', '1'],
    ['1 / 3 + 1 / 3 + 1 / 3', '1'],
    ['0.1 + 0.2', '0.3'],
    ['1 / (1 / 4)', '4'],
    ['- -carryIn - 2', '-2'],
    ['onDutyStaff / carryIn', 'divisionByZero'],
    ['1 + 2 / (onDutyStaff - 14)', 'divisionByZero'],
    ['1 / (1 / carryIn)', 'divisionByZero'],
    ['vehicles / carryIn + elevators + vehicles', 'missing vehicles elevators'],
  ])('%s = %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('列出用到的数，每个一次', () => {
    expect(factsOf(parsed('(carryIn + 1) / -(vehicles - carryIn)'))).toEqual(['carryIn', 'vehicles']);
    expect(factsOf(parsed('1'))).toEqual([]);
  });
});

describe('印算式', () => {
  test.each([
    ['((1 + 2)) + (3 * 4)', '1+2+3*4'],
    ['1 - (2 + 3)', '1-(2+3)'],
    ['(1 - 2) / (3 / 4)', '(1-2)/(3/4)'],
    ['(1 * 2) / 3', '1*2/3'],
    ['-(1 * 2) - -3', '-(1*2)-(-3)'],
    ['--1', '-(-1)'],
    ['1.50 * carryIn', '1.5*carryIn'],
  ])('公式 %s 印成 %s', (text, expected) => {
    expect(excel(text)).toBe(expected);
  });

  test('文字里用中文的运算符号，负数加括号', () => {
    const printed = (text: string): string =>
      printExpression(parsed(text), (fact) => valueOf(fact)?.toFixed() ?? '？', 'chinese');
    expect(printed('onDutyStaff / authorizedStaff')).toBe('14÷15');
    expect(printed('(threePublicBudget - 1) * 2 + -vehicles')).toBe('（1100000－1）×2＋（－？）');
    const loss = printExpression(parsed('carryIn + vehicles'), () => '-5', 'chinese');
    expect(loss).toBe('-5＋（-5）');
  });

  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.nat(99999).map((each): Expression => ({ kind: 'number', value: decimal(each).div(100) })),
      fc
        .constantFrom<FactId>('carryIn', 'threePublicBudget.abroad')
        .map((fact): Expression => ({ kind: 'fact', fact })),
      tie('expression').map((operand): Expression => ({ kind: 'negative', operand })),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), tie('expression'), tie('expression'))
        .map(([operator, left, right]): Expression => ({ kind: 'operation', operator, left, right })),
    ),
  }));

  test('印出来再读，是同一个算式', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        const text = printExpression(tree, (fact) => fact, 'excel');
        fc.pre(text.length <= 1000);
        expect(parseExpression(text)).toEqual({ ok: true, value: tree });
      }),
    );
  });

  test('去掉任何一对括号都会变成另一个算式，或印得不通', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        const text = printExpression(tree, (fact) => fact, 'excel');
        fc.pre(text.length <= 300);
        for (const [open, close] of bracketPairs(text)) {
          const bare = text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1);
          const afterSign = /[-+*/]$/.test(text.slice(0, open)) && text[open + 1] === '-';
          if (!afterSign) expect(parseExpression(bare)).not.toEqual({ ok: true, value: tree });
        }
      }),
    );
  });
});

function bracketPairs(text: string): readonly (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    if (text[at] === ')') pairs.push([open.pop() ?? 0, at]);
  }
  return pairs;
}
