import type { HostProblem, HostTask } from '../../app/workbook-host';
import type { Result } from '../../domain/result';
import { DONE } from '../../office/answered';
import { isOwnTag } from '../../wordprocessing/own-tag';
import { runBatch, troubleOf } from './run-batch';

/** Takes our content controls away and leaves their text: one request to list them, one to dissolve them all. */
export function dissolveControls({ signal }: HostTask): Promise<Result<null, HostProblem>> {
  return runBatch(async (context) => {
    const controls = context.document.body.contentControls.load('tag');
    await context.sync();
    if (signal.aborted) return troubleOf('cancelled');
    for (const control of controls.items) if (isOwnTag(control.tag)) control.delete(true);
    await context.sync();
    return DONE;
  });
}
