import { fullAddress } from '../../src/domain/cell-address';
import { FACT_IDS, factKind, type FactId } from '../../src/domain/fact/catalogue';
import type { CaseDraft, Question } from './sheet/case-draft';
import type { Placed } from './sheet/render';
import type { PrintedUnit } from './unit/figure';

/** A cell that states a fact, and the unit it is printed in. */
export type TruthCell = {
  readonly address: string;
  readonly unit: PrintedUnit;
  readonly inWords: boolean;
};

/** What is true of one fact in one case. */
export type FactTruth = {
  readonly fact: FactId;
  /** In 元, heads, shares; null: the files do not say it, it must stay 待填. */
  readonly value: number | string | null;
  /** Acceptable sources; none for names and years, and for what only follows from other facts. */
  readonly cells: readonly TruthCell[];
  /** Leaving it 待填 is acceptable. */
  readonly optional: boolean;
  /** Other values that are not wrong. */
  readonly accepted: readonly (number | string)[];
  /** A person must be asked before the value may be called certain. */
  readonly mustAsk: Question | null;
  /** Values that would show which mistake was made. */
  readonly traps: readonly { readonly value: number; readonly mistake: string }[];
};

/** What is true of a case: every fact of the catalogue, in its order. */
export type CaseTruth = {
  readonly ask: Question | null;
  readonly facts: readonly FactTruth[];
};

/** Facts that follow from others: left = the sum of the right sides with their signs. */
const FOLLOWS: readonly (readonly [FactId, readonly (readonly [1 | -1, FactId])[]])[] = [
  ...(['threePublicBudget', 'threePublicActual', 'threePublicBudgetPrior'] as const).map(
    (total) =>
      [
        total,
        (['abroad', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const).map(
          (part) => [1, `${total}.${part}`] as const,
        ),
      ] as const,
  ),
  [
    'basicExpenditure',
    [
      [1, 'personnelActual'],
      [1, 'publicFundsActual'],
    ],
  ],
  [
    'totalExpenditure',
    [
      [1, 'basicExpenditure'],
      [1, 'projectExpenditure'],
    ],
  ],
  [
    'adjustedBudget',
    [
      [1, 'initialBudget'],
      [1, 'budgetAdjustment'],
    ],
  ],
  [
    'projectExpenditure',
    [
      [1, 'totalExpenditure'],
      [-1, 'basicExpenditure'],
    ],
  ],
  [
    'budgetAdjustment',
    [
      [1, 'adjustedBudget'],
      [-1, 'initialBudget'],
    ],
  ],
  [
    'yearEndBalance',
    [
      [1, 'carryIn'],
      [1, 'totalRevenue'],
      [-1, 'totalExpenditure'],
    ],
  ],
  [
    'governmentFundExpenditure',
    [
      [1, 'governmentFundBasic'],
      [1, 'governmentFundProject'],
    ],
  ],
  [
    'governmentFundBalance',
    [
      [1, 'governmentFundCarryIn'],
      [1, 'governmentFundRevenue'],
      [-1, 'governmentFundExpenditure'],
    ],
  ],
];

/** Reads the truth off the places where the figures of a case stand. */
export function truthOf(draft: CaseDraft, placed: readonly Placed[]): CaseTruth {
  const stated = new Map(FACT_IDS.map((fact) => [fact, statedTruth(fact, draft, placed)]));
  for (const [fact, terms] of FOLLOWS) follow(stated, fact, terms);
  return { ask: draft.ask, facts: FACT_IDS.flatMap((fact) => stated.get(fact) ?? []) };
}

function statedTruth(fact: FactId, draft: CaseDraft, placed: readonly Placed[]): FactTruth {
  const traps = trapsOf(fact, placed);
  const nothing: FactTruth = {
    fact,
    value: null,
    cells: [],
    optional: false,
    accepted: [],
    mustAsk: null,
    traps,
  };
  if (fact === 'unitName') return nameTruth(nothing, draft);
  if (fact === 'fiscalYear') return yearTruth(nothing, draft);
  const own = placed.filter(({ figure }) => figure.fact === fact);
  const also = placed.filter(({ figure }) => figure.alsoFor === fact);
  const sources = [...own, ...also];
  const [first] = sources;
  if (first === undefined) return nothing;
  const amount = first.figure.amount;
  const mustAsk = isOpen(fact, amount, traps, draft.ask) ? draft.ask : null;
  const accepted = also.map(({ figure }) => figure.amount);
  // Where every answer to the question gives the same, each of its tables is a source.
  const same = placed.filter(
    ({ figure }) =>
      draft.ask !== null && mustAsk === null && figure.trap?.fact === fact && figure.amount === amount,
  );
  const printed = [...sources, ...same].filter(
    ({ figure }) => !(figure.style === 'dashForZero' && figure.amount === 0),
  );
  if (printed.length === 0) return { ...nothing, accepted: [0], optional: true };
  return {
    fact,
    value: amount,
    cells: printed.map(({ cell, unit, inWords }) => ({ address: fullAddress(cell), unit, inWords })),
    optional: own.every(({ figure }) => figure.onlyPerhaps) || fact.startsWith('threePublicBudgetPrior'),
    accepted,
    mustAsk,
    traps: traps.filter(({ value }) => value !== amount),
  };
}

/** Whether the question of a case touches a fact: nothing is nothing in every unit, and 0 among zeros in every year. */
function isOpen(fact: FactId, amount: number, traps: FactTruth['traps'], ask: Question | null): boolean {
  if (ask === 'moneyUnit') return factKind(fact) === 'money' && amount !== 0;
  return amount !== 0 || traps.some(({ value }) => value !== 0);
}

function trapsOf(fact: FactId, placed: readonly Placed[]): FactTruth['traps'] {
  const traps = placed.flatMap(({ figure }) =>
    figure.trap?.fact === fact ? [{ value: figure.amount, mistake: figure.trap.mistake }] : [],
  );
  return [...new Map(traps.map((trap) => [`${trap.value} ${trap.mistake}`, trap])).values()];
}

function nameTruth(nothing: FactTruth, { name, nameStated, ask }: CaseDraft): FactTruth {
  if (!nameStated) return nothing;
  const accepted =
    ask === 'scope' ? [`${name}（本级）`, `${name}（汇总）`, `${name}本级`, `${name}汇总`] : [];
  return {
    ...nothing,
    value: name,
    accepted,
    optional: ask === 'unitName',
    mustAsk: ask === 'unitName' ? ask : null,
  };
}

function yearTruth(nothing: FactTruth, { year, yearStated, ask }: CaseDraft): FactTruth {
  if (!yearStated) return nothing;
  return { ...nothing, value: year, optional: true, mustAsk: ask === 'year' ? ask : null };
}

function follow(
  truths: Map<FactId, FactTruth>,
  fact: FactId,
  terms: readonly (readonly [1 | -1, FactId])[],
): void {
  const own = truths.get(fact);
  if (own?.value !== null) return;
  let sum = 0;
  let mustAsk: Question | null = null;
  for (const [sign, part] of terms) {
    const truth = truths.get(part);
    if (typeof truth?.value !== 'number') return;
    sum += sign * truth.value;
    mustAsk ??= truth.mustAsk;
  }
  truths.set(fact, { ...own, value: sum, optional: true, mustAsk });
}
