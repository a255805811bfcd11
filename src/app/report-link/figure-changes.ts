import { decodeFigureTag } from '../../domain/report/figure-tag';
import type { Evaluation } from '../../domain/scoring/evaluation';
import type { DocumentControl, DocumentText } from '../document-host';
import type { FigureStanding, StandingOf } from './figure-standing';
import type { FigureChangeView, RefreshView } from './link-views';
import { subjectLabel } from './subject-label';

/** Every linked figure that does not stand as it should, in reading order, and how many do. */
export function figureChanges(
  text: DocumentText,
  standingOf: StandingOf,
  evaluation: Evaluation,
): Pick<RefreshView, 'figures' | 'unchanged'> {
  const standings = text.controls.map((control) => ({ control, standing: standingOf(control) }));
  return {
    figures: standings.flatMap(({ control, standing }) =>
      standing === null || standing.state === 'unchanged'
        ? []
        : [changeView(text, control, standing, evaluation)],
    ),
    unchanged: standings.filter(({ standing }) => standing?.state === 'unchanged').length,
  };
}

function changeView(
  { paragraphs }: DocumentText,
  control: DocumentControl,
  { state, now }: Exclude<FigureStanding, { readonly state: 'unchanged' }>,
  evaluation: Evaluation,
): FigureChangeView {
  const decoded = decodeFigureTag(control.tag);
  return {
    control: control.id,
    tag: control.tag,
    label: now?.label ?? (decoded === null ? '' : subjectLabel(decoded.subject, evaluation)),
    place: paragraphs[control.paragraph]?.place ?? '',
    before: control.text,
    after: now?.text ?? null,
    state,
    change:
      now === null ? null : { kind: 'figure', control: control.id, before: control.text, after: now.text },
  };
}
