/** The digests of the SHA family that encrypted files name. */
export type ShaName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The digest of some bytes, at once or later. Rejects where the platform offers none, as to a page without https. */
export type Sha = (
  name: ShaName,
  bytes: Uint8Array<ArrayBuffer>,
) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
