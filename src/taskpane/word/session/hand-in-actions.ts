import { plainNotice } from '../../session/notice-of';
import { checkNow } from './check-actions';
import { saveLink } from './keep-link';
import { withEvaluation } from './with-evaluation';
import { HANDED_IN, NOT_CLEAN } from './word-messages';
import { problemNotice, told } from './word-notice';
import type { WordWorkshop } from './word-workshop';

/**
 * Makes the document ready to be handed in: checks it a last time, and takes our marks out of it. Where the check finds
 * errors nothing is done, unless a reason is given; the reason is kept with the document.
 */
export function handIn(workshop: WordWorkshop, reason: string | null): Promise<void> {
  return withEvaluation(workshop, 'write', async (at) => {
    const { engine, task, link } = at;
    const checked = await checkNow(workshop, at);
    if (!checked.ok) return [told(checked.problem)];
    const { text, view } = checked.value;
    task.tell({ kind: 'checkFound', found: checked.value });
    if (!view.clean && reason === null) return [told(plainNotice('warning', NOT_CLEAN))];
    const dissolved = await workshop.ports.host.dissolve(task.stage('write', ''));
    if (!dissolved.ok) return [told(problemNotice(engine, dissolved.problem))];
    const override = view.clean ? null : reason;
    const problem = await saveLink(workshop, { ...link, override });
    const errors = view.items.filter(({ severity }) => severity === 'error').length;
    task.tell({ kind: 'handedIn', done: { figures: text.controls.length, errors, reason: override } });
    return [told(problem ?? plainNotice('success', HANDED_IN))];
  });
}
