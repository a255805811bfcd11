import { builtInSystem, DEFAULT_SYSTEM } from '../../../src/app/choose-system';
import { cellAt } from '../../../src/domain/cell-address';
import type {
  AdjustmentLine,
  KeyWorkItem,
  Particulars,
  ProjectLine,
  StaffKind,
} from '../../../src/domain/fact/particulars';
import type { Finding } from '../../../src/domain/finding';
import type { Judgement } from '../../../src/domain/indicator/judgement';
import { decimal, type Decimal } from '../../../src/domain/money/decimal';
import { evaluate } from '../../../src/domain/scoring/evaluate';
import type { Evaluation } from '../../../src/domain/scoring/evaluation';
import { factBook } from '../../domain/report/sample-evaluation';
import { judged, SAMPLE_JUDGEMENTS, type FactValues } from '../../domain/scoring/sample';

/** A unit with everything a report on it is composed from and checked against. */
export type CorpusUnit = {
  readonly unitName: string;
  readonly year: number;
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly particulars: Particulars;
};

const SOURCE = cellAt('测试数据.xlsx', '补充资料', 0, 0);

/** An invented unit, scored by the county's system. */
export function unitOf(
  unitName: string,
  year: number,
  facts: FactValues,
  particulars: Particulars,
): CorpusUnit {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the county system is built in');
  const book = factBook({ ...facts, fiscalYear: year });
  return { unitName, year, particulars, ...evaluate(system, book, particulars.judgements, []) };
}

/** A text the unit wrote. */
export function stated(text: string) {
  return { text, source: SOURCE };
}

/** Kinds of staff with 编制 and 在职; those without 编制 do not count as 在职. */
export function staff(name: string, authorized: number | null, onDuty: number): StaffKind {
  return {
    name,
    authorized: authorized === null ? null : decimal(authorized),
    onDuty: decimal(onDuty),
    counted: authorized !== null,
    source: SOURCE,
  };
}

/** A project in 万元: planned, added, spent. */
export function project(
  name: string,
  initial: string | null,
  added: string | null,
  spent: string,
): ProjectLine {
  const amounts = { initialBudget: yuan(initial), adjustment: yuan(added), actual: yuan(spent) };
  return { name, ...amounts, note: null, source: SOURCE };
}

/** An addition to the budget in 万元. */
export function addition(matter: string, amount: string, note: string | null): AdjustmentLine {
  return { documentNumber: null, matter, amount: yuan(amount), note, source: SOURCE };
}

/** A line of 重点工作. */
export function keyWork(
  field: string,
  measures: string,
  completion: string,
  quantity: readonly [number, string] | null,
  effect: string,
): KeyWorkItem {
  const counted = quantity && { value: decimal(quantity[0]), measureWord: quantity[1] };
  return { field, measures, completion, quantity: counted, effect, source: SOURCE };
}

/** 佐证材料 as the sample unit has it, but for the points named here; null leaves a point out. */
export function judgementsBut(
  changes: Readonly<Record<string, readonly [answer: string | number, note: string | null] | null>>,
): readonly Judgement[] {
  return SAMPLE_JUDGEMENTS.flatMap((judgement) => {
    const change = changes[judgement.point];
    if (change === null) return [];
    if (change === undefined) return [judgement];
    return [judged(judgement.subject, judgement.point, change[0], { note: change[1] })];
  });
}

function yuan(amount: string | null): Decimal | null {
  return amount === null ? null : decimal(amount).times(10000);
}
