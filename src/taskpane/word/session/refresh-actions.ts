import type { DocumentText } from '../../../app/document-host';
import type { ChosenRefresh, RefreshView } from '../../../app/report-link/link-views';
import { plainNotice } from '../../session/notice-of';
import { changesOf, isSettled, withoutChosen } from './chosen-changes';
import { saveLink } from './keep-link';
import { withEvaluation, type AtWork } from './with-evaluation';
import type { WordEvent } from './word-event';
import { NO_LINKS, NOTHING_TO_REFRESH, refreshedMessage } from './word-messages';
import { problemNotice, told } from './word-notice';
import type { Found } from './word-session';
import type { WordWorkshop } from './word-workshop';

/** Reads the document and lists what a refresh would do. */
export function lookForChanges(workshop: WordWorkshop): Promise<void> {
  return withEvaluation(workshop, 'read', async (at) => {
    const found = await changesIn(workshop, at);
    if (!('view' in found)) return [found];
    if (found.text.controls.length === 0) return [foundEvent(found), told(plainNotice('info', NO_LINKS))];
    if (!isSettled(found.view)) return [foundEvent(found)];
    return [foundEvent(found), ...(await settledOn(workshop, at, found.view))];
  });
}

/** Puts the chosen changes into the document; those that were not chosen are offered again. */
export function takeOver(workshop: WordWorkshop, chosen: ChosenRefresh): Promise<void> {
  return withEvaluation(workshop, 'write', async (at) => {
    const { refresh } = workshop.store.session();
    if (refresh === null) return [];
    const { engine, task } = at;
    const { host } = workshop.ports;
    const written = await host.rewrite(
      refresh.text,
      changesOf(refresh.text, chosen),
      task.stage('write', ''),
    );
    if (!written.ok) return [told(problemNotice(engine, written.problem))];
    const left = withoutChosen(refresh.view, chosen);
    const link = engine.linkAfter(at.link, refresh.text, chosen, sourcesAfter(at, left));
    task.tell({ kind: 'documentChanged' });
    const problem = await saveLink(workshop, link);
    const notice = problem ?? plainNotice('success', takenMessage(chosen));
    return [...(await stillOpen(workshop, { ...at, link }, refresh.text, left)), told(notice)];
  });
}

/** The report says what the sources say now, so it stands on them. */
async function settledOn(
  workshop: WordWorkshop,
  { link, evaluated }: AtWork,
  { figures, sentences }: RefreshView,
): Promise<readonly WordEvent[]> {
  const { stale } = workshop.store.session();
  const { sources } = evaluated;
  const problem = stale.length === 0 ? null : await saveLink(workshop, { ...link, sources });
  if (problem !== null) return [told(problem)];
  const isClean = figures.length === 0 && sentences.length === 0;
  return isClean ? [told(plainNotice('success', NOTHING_TO_REFRESH))] : [];
}

/** Only when all of it was taken over does the report stand on the new sources. */
function sourcesAfter({ link, evaluated }: AtWork, left: RefreshView): AtWork['link']['sources'] {
  return isSettled(left) ? evaluated.sources : link.sources;
}

/** The document is read again only where something is left to take over: that must be made from what stands there now. */
async function stillOpen(
  workshop: WordWorkshop,
  at: AtWork,
  text: DocumentText,
  left: RefreshView,
): Promise<readonly WordEvent[]> {
  const isDone = left.figures.length === 0 && left.sentences.length === 0;
  if (isDone) return [foundEvent({ text, view: left })];
  const again = await changesIn(workshop, at);
  return [!('view' in again) ? again : foundEvent(again)];
}

/** What a refresh would do now, or why that cannot be told. */
async function changesIn(
  { ports }: WordWorkshop,
  { engine, task, evaluated, link }: AtWork,
): Promise<Found<RefreshView> | WordEvent> {
  const read = await ports.host.read(task.stage('read', ''));
  if (!read.ok) return told(problemNotice(engine, read.problem));
  const { printParagraphs } = await ports.documents();
  const view = engine.refreshView(read.value, link, evaluated.assessment, printParagraphs);
  return { text: read.value, view };
}

function takenMessage({ figures, sentences }: ChosenRefresh): string {
  return refreshedMessage(figures.length, sentences.length);
}

function foundEvent(found: Found<RefreshView>): WordEvent {
  return { kind: 'refreshFound', found };
}
