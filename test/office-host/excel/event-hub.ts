import { addressInSheet, type Area } from '../../../src/domain/cell-address';
import type { SheetModel } from '../model/sheet-model';
import type { HostEvent } from '../protocol/wire';

/** The numbers that office.js knows the events by. */
const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof EventType;

/** Where events of the whole workbook go. */
export const WORKBOOK_TARGET = 'Workbook';

type ChangeSource = 'ThisLocalAddin' | 'Unknown';

/** Who listens to what, and what is to be told after the batch in hand. */
export class EventHub {
  readonly #registered = new Map<string, number>();
  #waiting: HostEvent[] = [];
  #send: (events: readonly HostEvent[]) => void = () => undefined;

  /** Where events go: the transport. */
  connect(send: (events: readonly HostEvent[]) => void): void {
    this.#send = send;
  }

  /** How many registrations are open. */
  get listenerCount(): number {
    return [...this.#registered.values()].reduce((sum, count) => sum + count, 0);
  }

  register(name: EventName, target: string): void {
    const key = `${name}|${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${name}|${target}`;
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) - 1));
  }

  cellsChanged(sheet: SheetModel, area: Area, triggerSource: ChangeSource, source = 'Local'): void {
    this.#tell('changed', sheet, {
      address: addressInSheet(area),
      changeType: 'RangeEdited',
      source,
      triggerSource,
      worksheetId: sheet.id,
    });
  }

  selectionMoved(sheet: SheetModel, area: Area): void {
    this.#tell('selection', sheet, { address: addressInSheet(area), worksheetId: sheet.id, workbookId: '' });
  }

  sheetActivated(sheet: SheetModel, left: SheetModel): void {
    if (sheet === left) return;
    this.#tell('deactivated', left, { worksheetId: left.id });
    this.#tell('activated', sheet, { worksheetId: sheet.id });
  }

  sheetAdded(sheet: SheetModel): void {
    this.#enqueue('added', WORKBOOK_TARGET, { source: 'Local', worksheetId: sheet.id });
  }

  sheetDeleted(sheet: SheetModel): void {
    this.#enqueue('deleted', WORKBOOK_TARGET, { source: 'Local', worksheetId: sheet.id });
  }

  /** Hands over what has happened since the last time. */
  flush(): void {
    const events = this.#waiting;
    this.#waiting = [];
    if (events.length > 0) this.#send(events);
  }

  #tell(name: EventName, sheet: SheetModel, message: HostEvent['message']): void {
    this.#enqueue(name, sheet.id, message);
    this.#enqueue(name, WORKBOOK_TARGET, message);
  }

  #enqueue(name: EventName, target: string, message: HostEvent['message']): void {
    if ((this.#registered.get(`${name}|${target}`) ?? 0) === 0) return;
    this.#waiting.push({ type: EventType[name], target, message });
  }
}
