import { COUNTY_FOUR_SECTIONS } from '../catalog/outlines/county-four-sections';
import { composeReport } from '../domain/report/compose';
import type { Report } from '../domain/report/model';
import type { Scan } from './scan';
import type { Scored } from './score';

/** The narrative report of an evaluation, in the county's four sections. */
export function compose(scanned: Scan, { evaluation, findings }: Scored): Report {
  return composeReport({
    evaluation,
    findings,
    particulars: scanned.particulars,
    unitName: scanned.unitName,
    year: scanned.year,
    outline: COUNTY_FOUR_SECTIONS,
  });
}
