import type { Unsubscribe } from '../../app/workbook-host';
import type { CellRange } from '../../domain/cell-address';
import { success } from '../../domain/result';
import { areaOfAddress } from './area-of-address';
import type { Patience } from './patience';
import { DONE } from '../../office/answered';
import { attempt, runBatch } from './run-batch';

/** What is known of the workbook in front when an event comes. */
export type KnownWorkbook = {
  readonly name: string;
  /** By the ids that events use. */
  readonly sheetNames: Map<string, string>;
};

type EventPlace = { readonly worksheetId: string; readonly address: string };
type Remove = () => Promise<unknown>;
type Tell = (place: EventPlace) => void;

/** Tells of cells that somebody else than this add-in changed, co-authors included. */
export function watchChanges(
  known: () => KnownWorkbook | null,
  listener: (range: CellRange) => void,
  patience: Patience,
): Unsubscribe {
  return watch(known, listener, patience, async (context, tell) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') tell(event);
      return Promise.resolve();
    });
    await context.sync();
    return () => removed(handler);
  });
}

/** Tells of the cells that are selected. */
export function watchSelection(
  known: () => KnownWorkbook | null,
  listener: (range: CellRange) => void,
  patience: Patience,
): Unsubscribe {
  return watch(known, listener, patience, async (context, tell) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add((event) => {
      tell(event);
      return Promise.resolve();
    });
    await context.sync();
    return () => removed(handler);
  });
}

/** Registers without being waited for; a subscription ended before it began is taken back when it has. */
function watch(
  known: () => KnownWorkbook | null,
  listener: (range: CellRange) => void,
  patience: Patience,
  register: (context: Excel.RequestContext, tell: Tell) => Promise<Remove>,
): Unsubscribe {
  let isOver = false;
  const tell = async ({ worksheetId, address }: EventPlace): Promise<void> => {
    const workbook = known();
    const area = areaOfAddress(address);
    if (workbook === null || area === null) return;
    const sheet =
      workbook.sheetNames.get(worksheetId) ?? (await nameOfSheet(worksheetId, workbook, patience));
    if (sheet !== null && !isOver) listener({ ...area, workbook: workbook.name, sheet });
  };
  const registered = attempt<Remove>(async (context) =>
    success(await register(context, (place) => void tell(place))),
  );
  return () => {
    isOver = true;
    void registered.then((result) => (result.ok ? result.value() : null));
  };
}

/** A sheet that was not there when the workbook was read; null where it is gone again. */
async function nameOfSheet(
  id: string,
  { sheetNames }: KnownWorkbook,
  patience: Patience,
): Promise<string | null> {
  const found = await runBatch<string | null>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return success(sheet.isNullObject ? null : sheet.name);
  }, patience);
  if (!found.ok || found.value === null) return null;
  sheetNames.set(id, found.value);
  return found.value;
}

/** A handler can only be removed in the context that added it. */
function removed<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<unknown> {
  return attempt(async () => {
    handler.remove();
    await handler.context.sync();
    return DONE;
  });
}
