import type { HostProblem, HostTask } from '../../app/workbook-host';
import { failure, type Result } from '../../domain/result';
import { DONE } from '../../office/answered';
import { isOwnTag } from '../../wordprocessing/own-tag';
import { problemOfError } from './problem-of-error';
import { runBatch, troubleOf } from './run-batch';

/**
 * Takes our content controls away and leaves their text: one request to list them, one to dissolve them all. Where that
 * fails halfway the rest is tried once more; what is left then can be dissolved by another try.
 */
export async function dissolveControls({ signal }: HostTask): Promise<Result<null, HostProblem>> {
  const dissolved = await runBatch(async (context) => {
    const own = await ownControls(context);
    if (signal.aborted) return troubleOf('cancelled');
    try {
      await dissolve(context, own);
      return DONE;
    } catch (error) {
      return failure(problemOfError(error));
    }
  });
  return dissolved.ok || signal.aborted || dissolved.problem.code === 'documentProtected'
    ? dissolved
    : finished(dissolved);
}

/** In a context of its own, because a list that was read once stays as it was. */
async function finished(failed: Result<null, HostProblem>): Promise<Result<null, HostProblem>> {
  const rest = await runBatch(async (context) => {
    await dissolve(context, await ownControls(context));
    return DONE;
  });
  return rest.ok ? rest : failed;
}

async function ownControls(context: Word.RequestContext): Promise<readonly Word.ContentControl[]> {
  const controls = context.document.body.contentControls.load('tag,cannotDelete');
  await context.sync();
  return controls.items.filter(({ tag }) => isOwnTag(tag));
}

async function dissolve(context: Word.RequestContext, own: readonly Word.ContentControl[]): Promise<void> {
  for (const control of own) {
    if (control.cannotDelete) control.cannotDelete = false;
    control.delete(true);
  }
  await context.sync();
}
