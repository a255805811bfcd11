import type { Label } from '../meaning/label';
import type { GridCell } from './grid-line';

/** A cell of words with what they say. */
export type Worded = { readonly cell: GridCell; readonly label: Label };
