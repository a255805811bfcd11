import type { HostProblem } from '../app/workbook-host';

type Code = HostProblem['code'];

/** An error that Office.js threw. */
export type OfficeError = {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
};

/** What Office.js calls trouble in every program alike, in our words (OfficeExtension.ErrorCodes). */
export const OFFICE_CODES: readonly (readonly [string, Code])[] = [
  ['RequestPayloadSizeLimitExceeded', 'responseTooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'responseTooLarge'],
  ['ApiNotFound', 'notSupported'],
  ['ApiNotAvailable', 'notSupported'],
  ['NotImplemented', 'notSupported'],
  ['UnsupportedOperation', 'notSupported'],
  ['RequestAborted', 'hostBusy'],
  ['ActivityLimitReached', 'hostBusy'],
  ['Timeout', 'hostBusy'],
  ['ServiceNotAvailable', 'connectionLost'],
  ['RichApiConnectionFailure', 'connectionLost'],
  ['ConnectionFailure', 'connectionLost'],
  ['HostRestartNeeded', 'connectionLost'],
];

export function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
