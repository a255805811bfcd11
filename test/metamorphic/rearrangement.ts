import type { FactId } from '../../src/domain/fact/catalogue';
import type { Question } from '../corpus-workbooks/sheet/case-draft';
import type { Book } from './book';

/** The unit and year that a sample is about. */
export type Subject = { readonly unitName: string; readonly year: number };

/** A way to lay out, bind or accompany what an office hands in, after which it still says the same. */
export type Rearrangement = {
  readonly name: string;
  /** Why it says the same, in an accountant's words. */
  readonly because: string;
  /** What the books become; null where it does not apply to any of them. */
  readonly apply: (books: readonly Book[], subject: Subject) => readonly Book[] | null;
  /** What may be asked instead of taking a figure; null where there is nothing to ask. */
  readonly question: Question | null;
  /** Facts of the unit and year that what lies beside states itself. */
  readonly statedBeside: readonly FactId[];
  /** What the unit's name may bear afterwards. */
  readonly nameSuffix: string;
};

/** A rearrangement of the sheets themselves: there is nothing to ask. */
export function rearrangement(name: string, because: string, apply: Rearrangement['apply']): Rearrangement {
  return { name, because, apply, question: null, statedBeside: [], nameSuffix: '' };
}
