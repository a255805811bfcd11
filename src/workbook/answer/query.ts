import { factKind } from '../../domain/fact/catalogue';
import type { Coordinates } from '../meaning/coordinates';
import type { Period } from '../meaning/period';
import { isOn, type Atom } from '../meaning/lexicon';
import type { FactQuery } from './fact-query';
import { isOfMatter } from './matter';
import { isWhole, type Row } from './whole-of-matter';

/** How a number answers: with whole right, or for another scope only. */
export type Answer = { readonly otherScope: string | null };

const FUND_WORDS: Readonly<Record<string, string>> = {
  'fund.fiscal': '财政拨款',
  'fund.generalPublic': '一般公共预算',
};

/** Whether and how the coordinates answer a query; `inList` is how many rows stand in the number's list. */
export function answers(query: FactQuery, coordinates: Coordinates, row: Row): Answer | null {
  const { own, context, title, period } = coordinates;
  if (!isOfPeriod(query, period?.value ?? null)) return null;
  if (!isAmount(query, own, context) || !isOfMatter(query, coordinates)) return null;
  if (!isWhole(query, own, row)) return null;
  const parts = fundsIn([...own, ...context]);
  const told = parts.length > 0 ? parts : fundsIn([...title]);
  const scope = otherFund(query, told, parts.length > 0);
  if (scope === undefined) return null;
  return { otherScope: scope ?? query.otherScope };
}

/** Of what stands for a moment, its end of the year counts. */
const NOT_AT_THE_END: ReadonlySet<Period> = new Set<Period>(['opening', 'before', 'movement']);

function isOfPeriod({ periods }: FactQuery, period: Period | null): boolean {
  if (periods.length > 0) return period !== null && periods.includes(period);
  return period === null || !NOT_AT_THE_END.has(period);
}

/** An amount, or what the fact is measured in; people and things cost no money, but may be counted beside what they cost. */
function isAmount(query: FactQuery, own: ReadonlySet<Atom>, context: ReadonlySet<Atom>): boolean {
  const costs = own.has('kind.money') || (context.has('kind.money') && !own.has('measure.count'));
  if (costs && factKind(query.fact) !== 'money') return false;
  return [...own, ...context].every((atom) => !isOn('measure', atom) || query.measures.includes(atom));
}

const fundsIn = (atoms: readonly Atom[]): readonly Atom[] =>
  [...new Set(atoms)].filter((atom) => isOn('fund', atom));

/** The scope in words where only part of the money is told; null: the right money; undefined: other money. */
function otherFund(query: FactQuery, told: readonly Atom[], isPart: boolean): string | null | undefined {
  const isFiscal = told.every((atom) => atom === 'fund.fiscal' || atom === 'fund.generalPublic');
  switch (query.funds) {
    case 'any':
      return null;
    case 'whole':
      return told.length === 0 ? null : undefined;
    case 'fiscal':
      return isFiscal ? null : undefined;
    case 'all':
      if (told.length === 0) return null;
      if (!isFiscal || isPart) return undefined;
      return told.map((atom) => FUND_WORDS[atom] ?? '').at(-1);
    case 'governmentFund':
    case 'stateCapital':
      return told.length > 0 &&
        told.every((atom) => atom === `fund.${query.funds}` || atom === 'fund.fiscal') &&
        told.includes(`fund.${query.funds}`)
        ? null
        : undefined;
  }
}
