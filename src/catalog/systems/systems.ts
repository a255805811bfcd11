import { systemFromData } from '../../domain/indicator/system-data';
import type { IndicatorSystem } from '../../domain/indicator/system';
import { HUNAN_COUNTY_2020 } from './hunan-county-2020';

/** The indicator systems that come with the program; the first is used unless another is asked for. */
export const BUILT_IN_SYSTEMS: readonly IndicatorSystem[] = [systemFromData(HUNAN_COUNTY_2020)];
