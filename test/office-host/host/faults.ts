import { ApiError } from '../protocol/api-error';

/** What goes wrong at a request. */
export type Fault =
  /** The batch stops after so many actions, or after its last; what was done before stays done. */
  | { readonly kind: 'error'; readonly code: string; readonly afterActions: number }
  /** The host takes nothing of the request. */
  | { readonly kind: 'refusal'; readonly code: string }
  /** The host does what it is asked, but its answer does not get through. */
  | { readonly kind: 'lostAnswer'; readonly code: string }
  /** The host answers when the promise is kept; perhaps never. */
  | { readonly kind: 'hang'; readonly until: Promise<void> }
  /** Somebody does something just before the request. */
  | { readonly kind: 'interference'; readonly act: () => void };

/** Faults that wait for their request; requests count from 1, from when the fault is set. */
export class Faults {
  readonly #waiting: { at: number; readonly fault: Fault }[] = [];

  /** The n-th request from now meets the fault. */
  at(request: number, fault: Fault): void {
    this.#waiting.push({ at: request, fault });
  }

  /** Fails the n-th request midway. */
  failAt(request: number, code: string, afterActions = 0): void {
    this.at(request, { kind: 'error', code, afterActions });
  }

  /** Lets the n-th request wait until the returned function is called. */
  hangAt(request: number): () => void {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.at(request, { kind: 'hang', until });
    return release;
  }

  /** The faults of the request that has just come. */
  next(): readonly Fault[] {
    for (const waiting of this.#waiting) waiting.at--;
    const due = this.#waiting.filter(({ at }) => at === 0).map(({ fault }) => fault);
    for (let index = this.#waiting.length - 1; index >= 0; index--) {
      if ((this.#waiting[index]?.at ?? 0) <= 0) this.#waiting.splice(index, 1);
    }
    return due;
  }
}

/** An error as office.js gets it from Excel. */
export function faultError(code: string): ApiError {
  return new ApiError(code, MESSAGES[code] ?? `The host answers ${code}.`, STATUSES[code] ?? 500);
}

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook: 'The operation failed because the workbook is not in front.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing Enter.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const STATUSES: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  InactiveWorkbook: 400,
};
