import type { BiffRecord } from './records';

/** Makes the body of a record plain, in its place in the stream, from a position on. */
export type BodyCipher = (stream: Uint8Array, from: number, record: BiffRecord) => void;
