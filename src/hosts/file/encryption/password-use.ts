import type { Sha } from './sha';

/** A password to try, in UTF-16, and the platform's digests, which keys are derived with. */
export type PasswordUse = { readonly password: Uint8Array; readonly sha: Sha };
