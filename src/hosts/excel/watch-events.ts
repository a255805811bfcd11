import type { Unsubscribe } from '../../app/workbook-host';
import type { CellRange } from '../../domain/cell-address';
import { areaOfAddress } from './area-of-address';
import { attempt, DONE } from './run-batch';

/** What is known of the workbook in front when an event comes. */
export type KnownWorkbook = {
  readonly name: string;
  /** By the ids that events use. */
  readonly sheetNames: ReadonlyMap<string, string>;
};

type EventPlace = { readonly worksheetId: string; readonly address: string };
type Remove = () => Promise<unknown>;

/** Tells of cells that somebody else than this add-in changed, co-authors included. */
export function watchChanges(
  known: () => KnownWorkbook | null,
  listener: (range: CellRange) => void,
): Unsubscribe {
  return watch(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== 'ThisLocalAddin') tell(known(), event, listener);
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
): Unsubscribe {
  return watch(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add((event) => {
      tell(known(), event, listener);
      return Promise.resolve();
    });
    await context.sync();
    return () => removed(handler);
  });
}

/** Registers without being waited for; a subscription ended before it began is taken back when it has. */
function watch(register: (context: Excel.RequestContext) => Promise<Remove>): Unsubscribe {
  const registered = attempt<Remove>(async (context) => ({ ok: true, value: await register(context) }));
  return () => {
    void registered.then((result) => (result.ok ? result.value() : null));
  };
}

function tell(
  known: KnownWorkbook | null,
  { worksheetId, address }: EventPlace,
  listener: (range: CellRange) => void,
): void {
  const sheet = known?.sheetNames.get(worksheetId);
  const area = areaOfAddress(address);
  if (known !== null && sheet !== undefined && area !== null) {
    listener({ ...area, workbook: known.name, sheet });
  }
}

/** A handler can only be removed in the context that added it. */
function removed<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<unknown> {
  return attempt(async () => {
    handler.remove();
    await handler.context.sync();
    return DONE;
  });
}
