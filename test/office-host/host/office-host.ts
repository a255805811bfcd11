import type { CustomXml } from '../document/custom-xml';
import type { ApiError } from '../protocol/api-error';
import type { ApiObject } from '../protocol/api-object';
import { Batch, type NewObjects } from '../protocol/batch';
import { ReferenceTable } from '../protocol/reference-table';
import type { HostEvent, WireRequest } from '../protocol/wire';
import { faultError, Faults, type Fault } from './faults';
import { Traffic } from './traffic';

/** The limit of Office on the web, both ways. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What goes back over the wire: a batch's answer with 200, a refusal with any other status. */
export type HostAnswer = { readonly status: number; readonly body: string };

/** What a transport tells the page of the host that it stands before. */
export type HostIdentity = {
  readonly app: 'Excel' | 'Word';
  readonly documentName: string;
  readonly settings: Map<string, unknown>;
  /** The parts of data of a document; absent in a program whose parts no add-in of ours asks for. */
  readonly customXml?: CustomXml;
};

/** An Office program with one document open, for one add-in. */
export abstract class OfficeHost {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly references = new ReferenceTable();
  /** In bytes; Office on the web refuses more, the desktop takes it. */
  payloadLimit = PAYLOAD_LIMIT;

  abstract readonly identity: HostIdentity;

  /** Where events go: those of the Rich API, and moves of the cursor where the program tells of them outside it. */
  abstract connect(send: (events: readonly HostEvent[]) => void, moved?: () => void): void;

  /** Tells of what the last request changed; called once its answer is on its way. */
  abstract afterAnswer(): void;

  /** The code by which every request is refused now; null where they are taken. */
  protected abstract refuses(): string | null;

  /** `context.workbook` or `context.document`. */
  protected abstract root(): ApiObject;

  /** Objects without a parent; most hosts have none. */
  protected readonly newObject: NewObjects = () => null;

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

  #perform(request: WireRequest, body: string, faults: readonly Fault[]): HostAnswer {
    const refused = this.refuses() ?? faults.find((fault) => fault.kind === 'refusal')?.code;
    if (refused !== undefined) return refusal(faultError(refused));
    if (byteLength(body) > this.payloadLimit) return refusal(faultError('RequestPayloadSizeLimitExceeded'));
    const failing = faults.find((fault) => fault.kind === 'error');
    const batch = new Batch(request, this.root(), this.references, this.newObject);
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
