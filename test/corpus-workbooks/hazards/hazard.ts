import type { CaseDraft } from '../sheet/case-draft';

/** One way in which files differ from the clean table; null where it would change nothing or make no sense. */
export type Hazard = {
  readonly name: string;
  readonly apply: (draft: CaseDraft) => CaseDraft | null;
};

/** Ways that exclude each other. The first one leaves the case as it was drawn. */
export type Dimension = { readonly name: string; readonly levels: readonly Hazard[] };

/** The level that changes nothing. */
export const asDrawn = (name: string): Hazard => ({ name, apply: (draft) => draft });
