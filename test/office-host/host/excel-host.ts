import { objectMaker } from '../excel/make-objects';
import { OpenWorkbook } from '../excel/open-workbook';
import { WorkbookObject } from '../excel/workbook-object';
import { loadWorkbook } from '../model/load-workbook';
import type { WorkbookModel } from '../model/workbook-model';
import type { ApiError } from '../protocol/api-error';
import { Batch } from '../protocol/batch';
import { ReferenceTable } from '../protocol/reference-table';
import type { HostEvent, WireRequest } from '../protocol/wire';
import { saveWorkbook } from '../save/save-workbook';
import { faultError, Faults, type Fault } from './faults';
import { Traffic } from './traffic';
import { User } from './user';

/** The limit of Excel on the web, both ways. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What goes back over the wire: a batch's answer with 200, a refusal with any other status. */
export type HostAnswer = { readonly status: number; readonly body: string };

/** An Excel with one workbook open, for one add-in. */
export class ExcelHost {
  readonly open: OpenWorkbook;
  readonly user: User;
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly references = new ReferenceTable();
  /** In bytes; Excel on the web refuses more, the desktop takes it. */
  payloadLimit = PAYLOAD_LIMIT;

  constructor(workbook: WorkbookModel) {
    this.open = new OpenWorkbook(workbook, objectMaker);
    this.user = new User(this.open);
  }

  get workbook(): WorkbookModel {
    return this.open.model;
  }

  /** Where events go. */
  connect(send: (events: readonly HostEvent[]) => void): void {
    this.open.events.connect(send);
  }

  /** Answers one request, faults and all. */
  async answer(body: string): Promise<HostAnswer> {
    const request = JSON.parse(body) as WireRequest;
    const isCleanup = onlyReleases(request);
    const faults = isCleanup ? [] : this.faults.next();
    for (const fault of faults) {
      if (fault.kind === 'interference') fault.act();
      if (fault.kind === 'hang') await fault.until;
    }
    const answer = this.#perform(request, body, faults);
    this.traffic.record(isCleanup, byteLength(body), byteLength(answer.body));
    return answer;
  }

  /** Tells of what the last request changed; called once its answer is on its way. */
  afterAnswer(): void {
    this.open.events.flush();
  }

  /** The workbook as a file, as if saved now. */
  save(): Uint8Array {
    this.open.calculator.refresh();
    return saveWorkbook(this.workbook);
  }

  /** Ends the formula engine. */
  close(): void {
    this.open.calculator.close();
  }

  #perform(request: WireRequest, body: string, faults: readonly Fault[]): HostAnswer {
    const refused = faults.find((fault) => fault.kind === 'refusal');
    if (this.user.isEditing) return refusal(faultError('InvalidOperationInCellEditMode'));
    if (refused !== undefined) return refusal(faultError(refused.code));
    if (byteLength(body) > this.payloadLimit) return refusal(faultError('RequestPayloadSizeLimitExceeded'));
    const failing = faults.find((fault) => fault.kind === 'error');
    const batch = new Batch(request, new WorkbookObject(this.open), this.references);
    const response = batch.run(
      failing === undefined ? null : { afterActions: failing.afterActions, error: faultError(failing.code) },
    );
    const lost = faults.find((fault) => fault.kind === 'lostAnswer');
    if (lost !== undefined) return refusal(faultError(lost.code));
    const text = JSON.stringify(response);
    return byteLength(text) > this.payloadLimit
      ? refusal(faultError('ResponsePayloadSizeLimitExceeded'))
      : { status: 200, body: text };
  }
}

/** An Excel that has opened these bytes. */
export async function openExcel(bytes: Uint8Array, name: string): Promise<ExcelHost> {
  return new ExcelHost(await loadWorkbook(bytes, name));
}

function onlyReleases({ Actions }: WireRequest): boolean {
  const released = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  return (
    released > 0 && Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference')
  );
}

function refusal({ code, message, httpStatus }: ApiError): HostAnswer {
  return { status: httpStatus, body: JSON.stringify({ error: { code, message } }) };
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
