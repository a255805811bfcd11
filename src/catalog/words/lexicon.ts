import { lexiconOf, type Lexicons } from '../../workbook/meaning/lexicon';
import {
  ACCOUNTS_WORDS,
  BUDGET_TITLES,
  FUND_WORDS,
  MEASURE_WORDS,
  PERIOD_WORDS,
  SCOPE_WORDS,
  SPAN_WORDS,
  WHOLE_WORDS,
} from './coordinate-words';
import { HEAD_WORDS, ROLE_WORDS } from './head-words';
import { PROSE_WORDS } from './prose-words';
import { SUBJECT_WORDS } from './subject-words';
import { TOGETHER } from './together';

const LABEL_WORDS = [
  ...SUBJECT_WORDS,
  ...PERIOD_WORDS,
  ...ACCOUNTS_WORDS,
  ...BUDGET_TITLES,
  ...SPAN_WORDS,
  ...MEASURE_WORDS,
  ...FUND_WORDS,
  ...WHOLE_WORDS,
  ...SCOPE_WORDS,
  ...HEAD_WORDS,
  ...ROLE_WORDS,
];

/** All words by which labels and sentences are read; in sentences some of them say something else. */
export const LEXICONS: Lexicons = {
  labels: lexiconOf(LABEL_WORDS, TOGETHER),
  prose: lexiconOf([...PROSE_WORDS, ...LABEL_WORDS], TOGETHER),
};
