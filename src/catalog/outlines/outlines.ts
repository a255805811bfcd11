import type { Outline } from '../../domain/report/outline';
import { COUNTY_FOUR_SECTIONS } from './county-four-sections';

/** The outline a report has where nobody chose one. */
export const DEFAULT_OUTLINE = COUNTY_FOUR_SECTIONS;

/** All outlines, the default first. */
export const OUTLINES: readonly Outline[] = [DEFAULT_OUTLINE];
