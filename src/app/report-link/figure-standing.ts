import { decodeFigureTag } from '../../domain/report/figure-tag';
import type { Figure } from '../../domain/report/model';
import type { DocumentControl } from '../document-host';
import type { FigureNow } from './figure-now';
import type { ReportLink } from './report-link';

/** How a figure of the document stands to the evaluation; null for a control that is no figure of ours. */
export type FigureStanding =
  | { readonly state: 'unchanged'; readonly now: Figure }
  | { readonly state: 'changed' | 'editedByHand'; readonly now: Figure }
  | { readonly state: 'lost'; readonly now: null };

/** Looks up how a control stands. */
export type StandingOf = (control: Pick<DocumentControl, 'tag' | 'text'>) => FigureStanding | null;

/** Tells hand-edited figures from stale ones: only what we put in ourselves is stale. */
export function figureStandingIn(
  link: Pick<ReportLink, 'figures' | 'earlier'>,
  figureNow: FigureNow,
): StandingOf {
  return ({ tag, text }) => {
    if (decodeFigureTag(tag) === null) return null;
    const now = figureNow(tag);
    if (now === null) return { state: 'lost', now };
    if (text === now.text) return { state: 'unchanged', now };
    return { state: insertedTexts(link, tag).includes(text) ? 'changed' : 'editedByHand', now };
  };
}

/** The texts that we put in for a tag and that may still stand somewhere. */
export function insertedTexts(
  { figures, earlier }: Pick<ReportLink, 'figures' | 'earlier'>,
  tag: string,
): readonly string[] {
  const last = Object.hasOwn(figures, tag) ? figures[tag] : undefined;
  const before = earlier !== undefined && Object.hasOwn(earlier, tag) ? (earlier[tag] ?? []) : [];
  return last === undefined ? before : [last, ...before];
}
