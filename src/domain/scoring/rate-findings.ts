import type { CellRange } from '../cell-address';
import type { FactId } from '../fact/catalogue';
import type { FactBook } from '../fact/fact-book';
import type { Finding } from '../finding';
import type { Indicator, Rule } from '../indicator/system';
import { decimal, ONE, ZERO, type Decimal } from '../money/decimal';
import type { Ratio } from './evaluation';
import { rateOf } from './ratio';

/** Beyond ten times the base a unit mistake is likelier than the deed. */
const UTMOST = decimal(10);
const NOTHING_LEFT = decimal(-1);

/** What a rate itself makes doubtful, whatever it scores. */
export function rateFindings(
  indicator: Indicator,
  ratio: Ratio,
  facts: readonly FactId[],
  book: FactBook,
): readonly Finding[] {
  const rate = rateOf(ratio);
  const [least, most] = plausibleRates(indicator.rule);
  const at = { cells: sourcesOf(facts, book), indicator: indicator.id, rate };
  const findings: Finding[] = [];
  if (rate.lt(least) || rate.gt(most)) {
    findings.push({ code: 'rateImplausible', severity: 'warning', ...at });
  }
  if (indicator.rule.kind === 'bands' && indicator.rule.magnitude && rate.lt(0)) {
    findings.push({ code: 'bandMagnitudeUsed', severity: 'warning', ...at });
  }
  return findings;
}

/** Rates that can be true: more than the whole budget cannot be completed, less than nothing cannot be spent. */
function plausibleRates(rule: Rule): readonly [Decimal, Decimal] {
  switch (rule.kind) {
    case 'stepUnder':
      return [ZERO, rule.target];
    case 'stepOver':
      // A target of 0 measures change, which may fall by all there was.
      return [rule.target.gt(0) ? ZERO : NOTHING_LEFT, UTMOST];
    case 'stepEither':
      return [ZERO, UTMOST];
    case 'bands':
      return rule.magnitude ? [NOTHING_LEFT, UTMOST] : [ZERO, ONE];
    case 'proportional':
    case 'checklist':
    case 'violations':
    case 'choice':
    case 'manual':
      return [ZERO, ONE];
  }
}

function sourcesOf(facts: readonly FactId[], book: FactBook): readonly CellRange[] {
  return facts.flatMap((fact) => book.get(fact)?.reading?.source ?? []);
}
