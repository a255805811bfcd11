import { BINDING } from './families/binding';
import { COMPANIONS } from './families/companions';
import { NUMBERS } from './families/numbers';
import { ORDER } from './families/order';
import { SPACING } from './families/spacing';
import { WORDING } from './families/wording';
import { rearrangement, type Rearrangement } from './rearrangement';

/** Everything that may be done to what an office hands in without changing what it says; nothing at all comes first. */
export const REARRANGEMENTS: readonly Rearrangement[] = [
  rearrangement('原样', '什么都没动，公式粘贴成了数值。', (books) => books),
  ...SPACING,
  ...ORDER,
  ...NUMBERS,
  ...WORDING,
  ...BINDING,
  ...COMPANIONS,
];
