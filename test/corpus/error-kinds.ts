import { COMPARISON_ERRORS } from './errors/comparison-errors';
import { DIGIT_ERRORS } from './errors/digit-errors';
import type { ErrorKind } from './errors/planted-error';
import { SCORE_ERRORS } from './errors/score-errors';
import { STRUCTURE_ERRORS } from './errors/structure-errors';
import { SUM_ERRORS } from './errors/sum-errors';
import { WORDING_ERRORS } from './errors/wording-errors';
import { YEAR_ERRORS } from './errors/year-errors';

/** Every kind of error that is planted. */
export const ERROR_KINDS: readonly ErrorKind[] = [
  ...DIGIT_ERRORS,
  ...COMPARISON_ERRORS,
  ...SCORE_ERRORS,
  ...SUM_ERRORS,
  ...YEAR_ERRORS,
  ...WORDING_ERRORS,
  ...STRUCTURE_ERRORS,
];
