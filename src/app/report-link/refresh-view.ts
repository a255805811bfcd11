import type { Report } from '../../domain/report/model';
import type { Assessment } from '../assessment';
import { compose } from '../compose';
import type { DocumentText } from '../document-host';
import { figureChanges } from './figure-changes';
import { figureNow } from './figure-now';
import { figureStandingIn } from './figure-standing';
import type { RefreshView } from './link-views';
import type { ReportLink } from './report-link';
import { sentenceChanges } from './sentence-changes';
import type { ParagraphPrinter } from './versions';

/** What a refresh of a document would do: every linked figure, and the sentences that are said otherwise now. */
export function refreshView(
  text: DocumentText,
  link: ReportLink,
  assessment: Assessment,
  print: ParagraphPrinter,
): RefreshView {
  return refreshAgainst(
    text,
    link,
    compose(assessment.scanned, assessment.scored, link.settings),
    assessment,
    print,
  );
}

/** The same against a report that is composed already. A document that kept no sentence has words of its own. */
export function refreshAgainst(
  text: DocumentText,
  link: ReportLink,
  report: Report,
  assessment: Pick<Assessment, 'scanned' | 'scored'>,
  print: ParagraphPrinter,
): RefreshView {
  const standingOf = figureStandingIn(link, figureNow(assessment, report));
  const sentences =
    link.sentences.length === 0 ? [] : sentenceChanges({ text, link, report, standingOf, print });
  return { ...figureChanges(text, standingOf, assessment.scored.evaluation), sentences };
}
