import { BUDGET_DOCUMENTS } from './budget-documents';
import { BUDGET_OVERVIEW } from './budget-overview';
import { FINAL_OVERVIEW } from './final-overview';
import { FINAL_SOFTWARE } from './final-software';
import { FORMS } from './forms';
import type { Layout } from './layout';
import { LEDGERS } from './ledgers';
import { ONE_SHEET } from './one-sheet';
import { PROCUREMENT } from './procurement';
import { RUNNING_TEXT } from './running-text';
import { STAFF_AND_ASSETS } from './staff-and-assets';
import { THREE_PUBLIC_BUDGET } from './three-public-budget';
import { THREE_PUBLIC_FINAL } from './three-public-final';

/** The layouts of the visible part. */
export const VISIBLE_LAYOUTS: readonly Layout[] = [
  ...THREE_PUBLIC_BUDGET,
  ...THREE_PUBLIC_FINAL,
  ...BUDGET_OVERVIEW,
  ...FINAL_OVERVIEW,
  ...FINAL_SOFTWARE,
  ...LEDGERS,
  ...BUDGET_DOCUMENTS,
  ...STAFF_AND_ASSETS,
  ...PROCUREMENT,
  ...FORMS,
  ...RUNNING_TEXT,
  ...ONE_SHEET,
];
