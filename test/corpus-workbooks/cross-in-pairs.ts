import { ARRANGEMENTS } from './hazards/arrangements';
import { COMPANIONS, type Companion } from './hazards/companions';
import type { Dimension, Hazard } from './hazards/hazard';
import { LABELS } from './hazards/labels';
import { MONEY_UNITS } from './hazards/money-units';
import { NAME_PLACES } from './hazards/name-places';
import { NUMBERS } from './hazards/numbers';
import { SHAPES } from './hazards/shapes';
import { YEAR_PLACES } from './hazards/year-places';
import type { Layout } from './layouts/layout';
import type { CaseDraft } from './sheet/case-draft';
import { LIBRARY, OFFICE, TOWN } from './unit/invented-units';
import { unitOf } from './unit/unit';

/** A layout under one level of every dimension. */
export type CrossedCase = {
  readonly layout: Layout;
  readonly companion: Companion;
  /** The hazards that change something. */
  readonly hazards: readonly Hazard[];
  readonly draft: CaseDraft;
};

/** The dimensions beside layout and companion, in the order in which they are applied. */
export const DIMENSIONS: readonly Dimension[] = [
  YEAR_PLACES,
  NAME_PLACES,
  MONEY_UNITS,
  LABELS,
  NUMBERS,
  SHAPES,
  ARRANGEMENTS,
];

const UNITS = [OFFICE, LIBRARY, TOWN].map((leaves) => unitOf(leaves));

/** Pairs of levels that some case already holds together. */
class CoveredPairs {
  private readonly pairs = new Set<string>();

  has(a: string, b: string): boolean {
    return this.pairs.has(keyOf(a, b));
  }

  add(names: readonly string[]): void {
    for (const [index, a] of names.entries()) {
      for (const b of names.slice(index + 1)) this.pairs.add(keyOf(a, b));
    }
  }

  /** How many pairs a level would add to the names already chosen. */
  gain(level: string, chosen: readonly string[]): number {
    return chosen.filter((name) => !this.has(level, name)).length;
  }
}

const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Crosses layouts, companions and hazards so that every two of them that can stand together do so in some case: each layout
 * with each companion, and to each the levels that add most pairs; then a case of its own for every pair still left. A level
 * that cannot be applied gives way to the next.
 */
export function crossInPairs(layouts: readonly Layout[]): readonly CrossedCase[] {
  const covered = new CoveredPairs();
  const cases: CrossedCase[] = [];
  const drawings = layouts.map((layout) => ({ layout, drawn: drafts(layout) }));
  const add = ({ layout, drawn }: Drawings, companion: Companion, wanted: readonly Hazard[]): void => {
    cases.push(nextCase(layout, companion, drawn(companion, cases.length), covered, wanted));
  };
  const addWith = (own: Drawings, wanted: readonly Hazard[]): boolean => {
    const companion = COMPANIONS.find((each) => canStand(wanted, own.drawn(each, cases.length)));
    if (companion !== undefined) add(own, companion, wanted);
    return companion !== undefined;
  };
  for (const own of drawings) {
    for (const companion of COMPANIONS) add(own, companion, []);
    for (const level of LEVELS) {
      if (!covered.has(own.layout.name, level.name)) addWith(own, [level]);
    }
  }
  for (const [a, b] of PAIRS_OF_LEVELS) {
    if (!covered.has(a.name, b.name)) drawings.some((own) => addWith(own, [a, b]));
  }
  return cases;
}

type Drawings = { readonly layout: Layout; readonly drawn: ReturnType<typeof drafts> };

const LEVELS: readonly Hazard[] = DIMENSIONS.flatMap(({ levels }) => levels);

/** Two levels of different dimensions that both change something, the one applied first in front. */
const PAIRS_OF_LEVELS: readonly (readonly [Hazard, Hazard])[] = DIMENSIONS.flatMap(({ levels }, index) =>
  DIMENSIONS.slice(index + 1).flatMap((later) =>
    levels.slice(1).flatMap((a) => later.levels.slice(1).map((b) => [a, b] as const)),
  ),
);

/** Whether hazards can be applied one after the other. */
function canStand(hazards: readonly Hazard[], draft: CaseDraft): boolean {
  let changed: CaseDraft | null = draft;
  for (const hazard of hazards) changed = changed === null ? null : hazard.apply(changed);
  return changed !== null;
}

/** The drafts of one layout, drawn once for each companion and unit. */
function drafts(layout: Layout): (companion: Companion, index: number) => CaseDraft {
  const known = new Map<string, CaseDraft>();
  return (companion, index) => {
    const key = `${companion.name} ${index % UNITS.length}`;
    const unit = UNITS[index % UNITS.length] ?? unitOf(OFFICE);
    const draft = known.get(key) ?? companion.gather(layout, unit);
    known.set(key, draft);
    return draft;
  };
}

function nextCase(
  layout: Layout,
  companion: Companion,
  drawn: CaseDraft,
  covered: CoveredPairs,
  wanted: readonly Hazard[],
): CrossedCase {
  let draft = drawn;
  const names = [layout.name, companion.name];
  const hazards: Hazard[] = [];
  for (const { levels } of DIMENSIONS) {
    const taken = wanted.filter((level) => levels.includes(level));
    for (const level of [...taken, ...byGain(levels, names, covered, wanted)]) {
      const next = level.apply(draft);
      if (next === null) continue;
      if (next !== draft) hazards.push(level);
      draft = next;
      names.push(level.name);
      break;
    }
  }
  covered.add(names);
  return { layout, companion, hazards, draft };
}

/** The levels that add most pairs first; where some level is wanted, the other dimensions stay as drawn. */
function byGain(
  levels: readonly Hazard[],
  names: readonly string[],
  covered: CoveredPairs,
  wanted: readonly Hazard[],
): readonly Hazard[] {
  if (wanted.length > 0) return levels.slice(0, 1);
  const gain = new Map(levels.map((level) => [level, covered.gain(level.name, names)]));
  return [...levels].sort((a, b) => (gain.get(b) ?? 0) - (gain.get(a) ?? 0));
}
