import type { TaggedControl, UntaggedControl } from '../../app/document-host';
import type { HostProblem, HostTask } from '../../app/workbook-host';
import { failure, success, type Result } from '../../domain/result';
import { DONE } from '../../office/answered';
import { problemOfError } from './problem-of-error';
import { plain } from './read/plain';
import { runBatch, troubleOf } from './run-batch';

/** The content controls that have no tag, in reading order. */
export function untaggedControls({
  signal,
}: HostTask): Promise<Result<readonly UntaggedControl[], HostProblem>> {
  return runBatch(async (context) => {
    const controls = context.document.body.contentControls.load('id,tag,text');
    await context.sync();
    if (signal.aborted) return troubleOf('cancelled');
    const untagged = controls.items.filter(({ tag }) => tag === '');
    return success(untagged.map(({ id, text }) => ({ id, text })));
  });
}

/** Gives controls their tags: one request looks whether they are as told, the next one writes. */
export function retagControls(
  controls: readonly TaggedControl[],
  { signal }: HostTask,
): Promise<Result<null, HostProblem>> {
  return runBatch(async (context) => {
    const held = controls.map(({ id }) => controlById(context, id).load('tag,text'));
    await context.sync();
    const isAsTold = held.every(
      (control, index) =>
        !control.isNullObject &&
        control.tag === '' &&
        plain(control.text) === plain(controls[index]?.text ?? ''),
    );
    if (!isAsTold) return troubleOf('changedMeanwhile');
    if (signal.aborted) return troubleOf('cancelled');
    for (const [index, control] of held.entries()) control.tag = controls[index]?.tag ?? '';
    try {
      await context.sync();
      return DONE;
    } catch (error) {
      return (await takenBack(controls)) ? failure(problemOfError(error)) : troubleOf('notRestored');
    }
  });
}

/** Whether the controls have no tag again; a request may have done its work though its answer was lost. */
async function takenBack(controls: readonly TaggedControl[]): Promise<boolean> {
  const taken = await runBatch(async (context) => {
    for (const { id } of controls) controlById(context, id).tag = '';
    await context.sync();
    return DONE;
  });
  return taken.ok;
}

function controlById({ document }: Word.RequestContext, id: number): Word.ContentControl {
  return document.body.contentControls.getByIdOrNullObject(id);
}
