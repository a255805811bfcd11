import type { Assessment } from '../../../src/app/assessment';
import { assessed } from '../views/assessed';
import { bookOf, threePublic } from '../views/literal-books';

/** The assessment of one sheet of 三公. */
export function assessedBook(): Assessment {
  return assessed([bookOf(threePublic({}))]);
}
