import type { DocumentText } from '../../../app/document-host';
import type { ChosenRefresh, RefreshView } from '../../../app/report-link/link-views';
import { plainNotice } from '../../session/notice-of';
import { changesOf, isSettled, withoutChosen } from './chosen-changes';
import { saveLink } from './keep-link';
import { withEvaluation, type AtWork } from './with-evaluation';
import type { WordEvent } from './word-event';
import { NO_LINKS, NOTHING_TO_REFRESH, refreshedMessage, tagsBackMessage } from './word-messages';
import { problemNotice, told } from './word-notice';
import type { FoundChanges } from './word-session';
import type { WordWorkshop } from './word-workshop';

/** Reads the document and lists what a refresh would do. */
export function lookForChanges(workshop: WordWorkshop): Promise<void> {
  return withEvaluation(workshop, 'read', async (at) => {
    const found = await changesIn(workshop, at);
    if (!('view' in found)) return [found];
    if (found.text.controls.length === 0) return withoutControls(workshop, at, found);
    if (!isSettled(found.view)) return [foundEvent(found)];
    return [foundEvent(found), ...(await settledOn(workshop, at, found.view))];
  });
}

/** Gives figures back the tags that another program took, and looks for changes anew. */
export function giveTagsBack(workshop: WordWorkshop): Promise<void> {
  return withEvaluation(workshop, 'write', async (at) => {
    const severed = workshop.store.session().refresh?.severed ?? [];
    const given = await workshop.ports.host.retag(severed, at.task.stage('write', ''));
    if (!given.ok) return [told(problemNotice(at.engine, given.problem))];
    at.task.tell({ kind: 'documentChanged' });
    const found = await changesIn(workshop, at);
    const event = 'view' in found ? foundEvent(found) : found;
    return [event, told(plainNotice('success', tagsBackMessage(severed.length)))];
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
  if (isDone) return [foundEvent({ text, view: left, severed: [] })];
  const again = await changesIn(workshop, at);
  return [!('view' in again) ? again : foundEvent(again)];
}

/** Nothing is linked: either nothing ever was, or another program took the tags. */
async function withoutControls(
  { ports: { host } }: WordWorkshop,
  { engine, task, link }: AtWork,
  found: FoundChanges,
): Promise<readonly WordEvent[]> {
  const untagged = await host.untagged(task.stage('read', ''));
  if (!untagged.ok) return [told(problemNotice(engine, untagged.problem))];
  const severed = engine.severedFigures(link, untagged.value);
  const event = foundEvent({ ...found, severed });
  return severed.length > 0 ? [event] : [event, told(plainNotice('info', NO_LINKS))];
}

/** What a refresh would do now, or why that cannot be told. */
async function changesIn(
  { ports }: WordWorkshop,
  { engine, task, evaluated, link }: AtWork,
): Promise<FoundChanges | WordEvent> {
  const read = await ports.host.read(task.stage('read', ''));
  if (!read.ok) return told(problemNotice(engine, read.problem));
  const { printParagraphs } = await ports.documents();
  const view = engine.refreshView(read.value, link, evaluated.assessment, printParagraphs);
  return { text: read.value, view, severed: [] };
}

function takenMessage({ figures, sentences }: ChosenRefresh): string {
  return refreshedMessage(figures.length, sentences.length);
}

function foundEvent(found: FoundChanges): WordEvent {
  return { kind: 'refreshFound', found };
}
