import type { Finding } from '../../domain/finding';
import type { AssessmentRequest } from '../assessment';
import { findingSentences } from '../messages/finding-sentences';
import { placeView } from './place-view';
import type { NoteView } from './views';

/** Turns findings into notes, with the names of the indicators of the request's system. */
export function noteViewer(
  request: Pick<AssessmentRequest, 'workbooks' | 'system'>,
): (finding: Finding) => NoteView {
  const sentence = findingSentences(request.system, request.workbooks[0]?.name ?? null);
  return (finding) => ({
    severity: finding.severity,
    text: sentence(finding),
    places: finding.cells.map((cell) => placeView(request, cell)),
  });
}
