import type { Finding } from '../../domain/finding';
import type { AssessmentRequest } from '../assessment';
import { findingSentences } from '../messages/finding-sentences';
import { placesPrefix, withoutWorkbook } from '../messages/place-text';
import { placeView } from './place-view';
import type { NoteView } from './views';

/**
 * Turns findings into notes, with the names of the indicators of the request's system. The places a sentence begins with
 * are left to the links below it.
 */
export function noteViewer(
  request: Pick<AssessmentRequest, 'workbooks' | 'system'>,
): (finding: Finding) => NoteView {
  const front = request.workbooks[0]?.name ?? '';
  const sentence = findingSentences(request.system, front);
  return (finding) => {
    const text = sentence(finding);
    const prefix = withoutWorkbook(placesPrefix(finding.cells), front);
    return {
      severity: finding.severity,
      text: text.startsWith(prefix) ? text.slice(prefix.length) : text,
      places: finding.cells.map((cell) => placeView(request, cell)),
    };
  };
}
