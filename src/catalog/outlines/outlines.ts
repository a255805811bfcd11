import type { Outline } from '../../domain/report/outline';
import { COUNTY_FOUR_SECTIONS } from './county-four-sections';
import { FORM_WITH_COVER } from './form-with-cover';
import { PROVINCE_TEN_SECTIONS } from './province-ten-sections';

/** The outline a report has where nobody chose one. */
export const DEFAULT_OUTLINE = COUNTY_FOUR_SECTIONS;

/** All outlines, the default first. */
export const OUTLINES: readonly Outline[] = [DEFAULT_OUTLINE, PROVINCE_TEN_SECTIONS, FORM_WITH_COVER];
