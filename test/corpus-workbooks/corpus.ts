import { crossInPairs, type CrossedCase } from './cross-in-pairs';
import { HELD_OUT_LAYOUTS } from './held-out/held-out-layouts';
import type { Family } from './layouts/layout';
import { VISIBLE_LAYOUTS } from './layouts/visible-layouts';
import type { CaseDraft } from './sheet/case-draft';
import { render } from './sheet/render';
import { SMALL_INPUTS } from './small-inputs';
import { truthOf, type CaseTruth } from './truth';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The workbooks a person hands in at once, and what is true of them. */
export type CorpusCase = {
  /** What it is: layout, what lies beside it, what was done to it. */
  readonly name: string;
  readonly family: Family | '小例';
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly truth: CaseTruth;
};

/** A case of its draft. */
export function corpusCase(name: string, family: CorpusCase['family'], draft: CaseDraft): CorpusCase {
  const rendered = draft.books.map(render);
  return {
    name,
    family,
    workbooks: rendered.map(({ workbook }) => workbook),
    truth: truthOf(
      draft,
      rendered.flatMap(({ placed }) => placed),
    ),
  };
}

function crossedCase({ layout, companion, hazards, draft }: CrossedCase): CorpusCase {
  const name = [layout.name, companion.name, ...hazards.map((hazard) => hazard.name)].join('｜');
  return corpusCase(name, layout.family, draft);
}

/** The part that may be looked at while recognition is worked on. */
export const visibleCases = (): readonly CorpusCase[] => [
  ...SMALL_INPUTS.map(({ name, draft }) => corpusCase(name, '小例', draft)),
  ...crossInPairs(VISIBLE_LAYOUTS).map(crossedCase),
];

/** The part that is measured and reported only. */
export const heldOutCases = (): readonly CorpusCase[] => crossInPairs(HELD_OUT_LAYOUTS).map(crossedCase);
