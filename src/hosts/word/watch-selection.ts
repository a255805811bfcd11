import type { DocumentHost } from '../../app/document-host';
import type { Unsubscribe } from '../../app/workbook-host';
import { success } from '../../domain/result';
import { isOwnTag } from '../../wordprocessing/own-tag';
import { runBatch } from './run-batch';

type Listener = Parameters<DocumentHost['onSelect']>[0];
type Selected = Parameters<Listener>[0];

/**
 * Tells of the control of ours that the cursor is in, whenever it enters another or leaves one. While Word is asked
 * about one move of the cursor, further moves wait and are asked about once.
 */
export function watchSelection(listener: Listener): Unsubscribe {
  let isOver = false;
  let isAsking = false;
  let hasMoved = false;
  let told: Selected = null;
  const ask = async (): Promise<void> => {
    hasMoved = true;
    if (isAsking) return;
    isAsking = true;
    while (takeMove()) {
      const selected = await selectedControl();
      if (isOver || same(told, selected)) continue;
      told = selected;
      listener(selected);
    }
    isAsking = false;
  };
  const takeMove = (): boolean => {
    const moved = hasMoved && !isOver;
    hasMoved = false;
    return moved;
  };
  const onMove = (): void => void ask();
  const { document } = Office.context;
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, onMove);
  return () => {
    isOver = true;
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: onMove });
  };
}

/** Null where the cursor is in none of ours, or where it cannot be told. */
async function selectedControl(): Promise<Selected> {
  const found = await runBatch<Selected>(async (context) => {
    const control = context.document.getSelection().parentContentControlOrNullObject.load('id,tag,text');
    await context.sync();
    if (control.isNullObject || !isOwnTag(control.tag)) return success(null);
    const { id, tag, text } = control;
    return success({ id, tag, text });
  });
  return found.ok ? found.value : null;
}

function same(one: Selected, other: Selected): boolean {
  return one?.id === other?.id && one?.text === other?.text;
}
