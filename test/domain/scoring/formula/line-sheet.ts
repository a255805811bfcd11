import { columnLetters } from '../../../../src/domain/cell-address';
import { factKind, isFactId, type FactId } from '../../../../src/domain/fact/catalogue';
import type { Indicator, StepMode } from '../../../../src/domain/indicator/system';
import type { Judgement } from '../../../../src/domain/indicator/judgement';
import { decimal } from '../../../../src/domain/money/decimal';
import { evaluateIndicator } from '../../../../src/domain/scoring/evaluate-indicator';
import type { IndicatorResult } from '../../../../src/domain/scoring/evaluation';
import { rateFormula } from '../../../../src/domain/scoring/formula/rate-formula';
import { reasonFormula } from '../../../../src/domain/scoring/formula/reason-formula';
import type { ReasonCells } from '../../../../src/domain/scoring/formula/score-cells';
import { scoreFormula } from '../../../../src/domain/scoring/formula/score-formula';
import { substitutionFormula } from '../../../../src/domain/scoring/formula/substitution-formula';
import { reasonText } from '../../../../src/domain/scoring/reason-text';
import { substitutionText } from '../../../../src/domain/scoring/substitution-text';
import { answerText } from '../../../../src/domain/scoring/verdict';
import { calculateFormulas, type OracleSheet, type OracleValue } from '../../../oracle/calculate-formulas';
import { bookOf, judged, type FactValues } from '../sample';

/** One line with what it is scored by: facts in base units, answers in the order of the rule's points. */
export type LineCase = {
  readonly indicator: Indicator;
  readonly mode: StepMode;
  readonly facts: FactValues;
  readonly answers: readonly Judgement[];
  /** What the sheet says of whether the line applies; absent for lines that always do. */
  readonly applies?: string;
  /** Facts that a person has to confirm first. */
  readonly disputed?: readonly FactId[];
};

/** Points (or 待填), reason and substitution. */
export type LineSays = readonly [score: OracleValue, reason: string, substitution: string];

/** What the engine says to each case. */
export function engineSays(line: LineCase): LineSays {
  const book = bookOf(line.facts, line.disputed);
  const result = resultOf(line);
  const score = result.score?.toNumber() ?? '待填';
  return [score, reasonText(result, book) ?? '', substitutionText(result, book) ?? ''];
}

/** Enough rows for the answers of one case. */
const BLOCK = 8;

/** What the formulas say to each case, each in a block of rows of its own. */
export function formulasSay(cases: readonly LineCase[]): readonly LineSays[] {
  const sheet = Object.assign(
    {},
    ...cases.map((line, index) => blockOf(line, BLOCK * index + 1)),
  ) as OracleSheet;
  const asked = cases.flatMap((_, index) =>
    ['C', 'D', 'E'].map((column) => `lines!${column}${BLOCK * index + 1}`),
  );
  const given = calculateFormulas({ lines: sheet }, asked);
  return cases.map((_, index) => [
    given[3 * index] ?? '',
    String(given[3 * index + 1]),
    String(given[3 * index + 2]),
  ]);
}

/** A weight, B rate, C score, D reason, E substitution, F applies; facts from column J on, answers down column H. */
function blockOf(line: LineCase, row: number): OracleSheet {
  const { indicator, mode, facts, answers, applies, disputed = [] } = line;
  const known = Object.entries(facts).filter((entry): entry is [FactId, string | number] =>
    isFactId(entry[0]),
  );
  const columnOf = (fact: string): string => columnLetters(9 + known.findIndex(([id]) => id === fact));
  const cells: ReasonCells = {
    rate: indicator.measure === null ? null : `B${row}`,
    weight: `A${row}`,
    score: `C${row}`,
    applies: applies === undefined ? null : `F${row}`,
    answers: answers.map((_, index) => `H${row + index}`),
    cellOf: (fact) => (fact in facts ? `${columnOf(fact)}${row}` : `G${row}`),
    doubts: disputed.map((fact) => {
      return { fact, holds: `${columnOf(fact)}${row}=${formNumber(fact, facts[fact] ?? '')}` };
    }),
  };
  const { result } = evaluateIndicator({
    indicator,
    stepMode: mode,
    facts: bookOf(facts, disputed),
    judgements: answers,
  });
  return {
    [`A${row}`]: indicator.weight.toNumber(),
    [`B${row}`]: `=${rateFormula(indicator, cells)}`,
    [`C${row}`]: `=${scoreFormula(indicator, mode, cells)}`,
    [`D${row}`]: `=${reasonFormula(result, mode, cells)}`,
    [`E${row}`]: `=${substitutionFormula(indicator, cells)}`,
    ...(applies ? { [`F${row}`]: applies } : {}),
    ...Object.fromEntries(known.map(([fact, value]) => [`${columnOf(fact)}${row}`, formNumber(fact, value)])),
    ...Object.fromEntries(answers.flatMap((answer, index) => answerCell(answer, `H${row + index}`))),
  };
}

function resultOf({ indicator, mode, facts, answers, applies, disputed }: LineCase): IndicatorResult {
  const subject = indicator.notApplicableWhen?.subject;
  const declared = subject && applies ? [judged(subject, '当年有无完工的项目', applies)] : [];
  const judgements = [...answers, ...declared];
  return evaluateIndicator({ indicator, stepMode: mode, facts: bookOf(facts, disputed), judgements }).result;
}

function formNumber(fact: FactId, value: string | number): number {
  const base = decimal(value);
  return (factKind(fact) === 'money' ? base.div(10000) : base).toNumber();
}

function answerCell({ answer }: Judgement, address: string): readonly (readonly [string, string | number])[] {
  if (answer.kind === 'blank') return [];
  return [[address, answer.kind === 'number' ? answer.value.toNumber() : answerText(answer)]];
}

/** Expects the formulas to say what the engine says, case by case. */
export function agree(cases: readonly LineCase[]): void {
  const said = formulasSay(cases);
  cases.forEach((line, index) => {
    const { facts, mode } = line;
    const [score, reason, substitution] = engineSays(line);
    const says = [score, asIronCalcPrints(reason), asIronCalcPrints(substitution)];
    expect({ facts, mode, says: said[index] }).toEqual({ facts, mode, says });
  });
}

/** IronCalc 0.8.4 leaves out the sign of exactly -0.01 and -0.01%; Excel and LibreOffice print it. */
function asIronCalcPrints(text: string): string {
  return text.replaceAll(/-(?=0\.01(?!\d))/g, '');
}
