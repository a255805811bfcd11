import type { DocumentChange } from '../../../app/document-host';
import type { CheckView } from '../../../app/report-link/link-views';
import { failure, success, type Result } from '../../../domain/result';
import { plainNotice, unexpected } from '../../session/notice-of';
import type { Notice } from '../../session/session';
import { evaluationFileName } from './evaluation-file-name';
import { withEvaluation, type AtWork } from './with-evaluation';
import type { WordEvent } from './word-event';
import * as message from './word-messages';
import { outcomeNotice, problemNotice, told } from './word-notice';
import type { Found } from './word-session';
import type { WordWorkshop } from './word-workshop';

/** Checks the document as it is now. */
export function checkDocument(workshop: WordWorkshop): Promise<void> {
  return withEvaluation(workshop, 'read', async (at) => {
    const found = await checkNow(workshop, at);
    return [found.ok ? foundEvent(found.value) : told(found.problem)];
  });
}

/** Mends what is certain and checks again. */
export function mend(workshop: WordWorkshop, changes: readonly DocumentChange[]): Promise<void> {
  return withEvaluation(workshop, 'write', async (at) => {
    const { check } = workshop.store.session();
    if (check === null || changes.length === 0) return [];
    const written = await workshop.ports.host.rewrite(check.text, changes, at.task.stage('write', ''));
    if (!written.ok) return [told(problemNotice(at.engine, written.problem))];
    at.task.tell({ kind: 'documentChanged' });
    const again = await checkNow(workshop, at);
    const notice = told(plainNotice('success', message.fixedMessage(changes.length)));
    return again.ok ? [foundEvent(again.value), notice] : [told(again.problem)];
  });
}

/** Hands the user the list of the check: a file, or the clipboard where the platform hands out none. */
export function exportCheck(workshop: WordWorkshop): Promise<void> {
  return workshop.runner.run('document', async () => {
    const engine = await workshop.engine();
    const { check } = workshop.store.session();
    if (check === null) return [];
    const list = engine.checkListText(check.view);
    const { saveFile, copy } = workshop.ports.platform;
    if (saveFile === null) {
      const copied = await copy({ html: `<pre>${engine.escapedText(list)}</pre>`, plain: list });
      const text = copied ? message.LIST_COPIED : message.COPY_REFUSED;
      return [told(plainNotice(copied ? 'success' : 'warning', text))];
    }
    const name = evaluationFileName(workshop.store, '核对清单.csv');
    const saved = await saveFile(name, new TextEncoder().encode(list));
    return [told(outcomeNotice(engine, saved, message.LIST_SAVED))];
  });
}

/** Leads to a paragraph of the document. */
export async function showParagraph(
  { ports, engine, store }: WordWorkshop,
  anchor: number | null,
): Promise<void> {
  if (anchor === null) {
    store.dispatch(told(plainNotice('info', message.NO_WAY_THERE)));
    return;
  }
  const went = await ports.host.show({ kind: 'paragraph', anchor }).catch(failureOf);
  if (!went.ok) store.dispatch(told(problemNotice(await engine(), went.problem)));
}

/** Leads to a figure of the document. */
export async function showControl({ ports, engine, store }: WordWorkshop, id: number): Promise<void> {
  const went = await ports.host.show({ kind: 'control', id }).catch(failureOf);
  if (!went.ok) store.dispatch(told(problemNotice(await engine(), went.problem)));
}

/** What the check of the document says now, or why it cannot be checked. */
export async function checkNow(
  { ports }: WordWorkshop,
  { engine, task, evaluated }: AtWork,
): Promise<Result<Found<CheckView>, Notice>> {
  const read = await ports.host.read(task.stage('read', ''));
  if (!read.ok) return failure(problemNotice(engine, read.problem));
  return success({ text: read.value, view: engine.checkView(read.value, evaluated.assessment) });
}

function foundEvent(found: Found<CheckView>): WordEvent {
  return { kind: 'checkFound', found };
}

function failureOf(error: unknown) {
  return failure(unexpected(error));
}
