import type { Archive } from './zip/archive';
import { partKey } from './zip/part-name';

/** Where a package keeps its signatures (OPC, ECMA-376 part 2). */
const FOLDER = '_xmlsignatures/';

/** Whether a package is digitally signed: written anew, its signatures are valid no more. */
export function isSigned({ entries }: Archive): boolean {
  return entries.some(({ name }) => partKey(name).startsWith(FOLDER));
}
