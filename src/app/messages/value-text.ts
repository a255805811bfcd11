import { quoted } from './quoted';
import { FACTS, factKind, isFactId, type FactId, type FactKind } from '../../domain/fact/catalogue';
import type { FactValue } from '../../domain/fact/reading';
import type { Decimal } from '../../domain/money/decimal';
import { printPercent } from '../../domain/money/print';
import { fromYuan } from '../../domain/money/unit';

/** Words that may be the ids of facts. */
const FACT_WORD = /[A-Za-z][A-Za-z.]*/g;

/** An amount in 万元, all its digits kept: `186.51 万元`. Small amounts that 万元 would make unreadable stay in 元. */
export function amountText(yuan: Decimal): string {
  const inTenThousands = fromYuan(yuan, 'tenThousandYuan');
  return inTenThousands.abs().lt('0.01') && !yuan.eq(0)
    ? `${yuan.toFixed()} 元`
    : `${atLeastTwoPlaces(inTenThousands)} 万元`;
}

/** A fact's value with its unit, as a sentence prints it. */
export function factValueText(fact: FactId, value: FactValue): string {
  return typeof value === 'string' ? quoted(value) : quantityText(factKind(fact), value);
}

/** A number of the given kind in its base unit, with the unit people use. */
export function quantityText(kind: FactKind, value: Decimal): string {
  switch (kind) {
    case 'money':
      return amountText(value);
    case 'person':
      return `${value.toFixed()} 人`;
    case 'ratio':
      return printPercent(value);
    case 'points':
      return `${value.toFixed()} 分`;
    case 'area':
      return `${value.toFixed()} 平方米`;
    case 'year':
      return `${value.toFixed()} 年`;
    case 'count':
    case 'text':
      return value.toFixed();
  }
}

/** An expression or identity over fact ids in people's words; words that are no ids stay as they are. */
export function identityText(identity: string): string {
  return identity.replace(FACT_WORD, (word) => (isFactId(word) ? FACTS[word].label : word));
}

/** The kind of the numbers an identity compares, from the first fact it names; money where it names none. */
export function identityKind(identity: string): FactKind {
  const words: readonly string[] = identity.match(FACT_WORD) ?? [];
  const named = words.find(isFactId);
  return named === undefined ? 'money' : factKind(named);
}

function atLeastTwoPlaces(value: Decimal): string {
  const text = value.toFixed();
  const places = text.split('.')[1]?.length ?? 0;
  return places < 2 ? value.toFixed(2) : text;
}
