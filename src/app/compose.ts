import { composeReport } from '../domain/report/compose';
import type { Report } from '../domain/report/model';
import type { ReportSettings } from '../domain/report/report-settings';
import { defaultSettings, outlineNamed } from './report-outlines';
import type { Scan } from './scan';
import type { Scored } from './score';

/** The narrative report of an evaluation as the office settled it; in the county's four sections where it did not. */
export function compose(
  scanned: Scan,
  { evaluation }: Scored,
  settings: ReportSettings = defaultSettings(),
): Report {
  return composeReport({
    evaluation,
    particulars: scanned.particulars,
    unitName: scanned.unitName,
    year: scanned.year,
    outline: outlineNamed(settings.outlineId),
    settings,
  });
}
