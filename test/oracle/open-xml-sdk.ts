import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(__dirname, 'run-open-xml-sdk.mjs');

/** What the SDK finds wrong. All but the description are null where the file does not open. */
export type OpenXmlError = {
  readonly id: string | null;
  /** The part, with its leading slash. */
  readonly path: string | null;
  /** The element within the part. */
  readonly xPath: string | null;
  readonly description: string;
};

/**
 * `describe` where the SDK's program runs, elsewhere the tests are named as skipped. What the program is tried on here is
 * no package; it says so where it runs.
 */
export const whereOpenXmlSdk: jest.Describe = validate([SCRIPT]).status === 0 ? describe : describe.skip;

/** A file by a name whose ending tells the kind. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file we wrote, and the one it was made from; null for a file that is all ours. */
export type WrittenFile = NamedFile & { readonly from: Uint8Array | null };

/** What Microsoft's Open XML SDK finds in each file. Ask for many at once. */
export function validateWithOpenXmlSdk(files: readonly NamedFile[]): readonly (readonly OpenXmlError[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-validated-'));
  try {
    const paths = files.map(({ name, bytes }, index) => {
      const path = join(folder, `${String(index)}-${name}`);
      writeFileSync(path, bytes);
      return path;
    });
    const { status, stdout, stderr } = validate(paths);
    if (status !== 0) throw new Error(`The Open XML SDK failed: ${stderr}`);
    return JSON.parse(stdout) as readonly (readonly OpenXmlError[])[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What each written file has wrong beyond the file it was made from: the faults a user's file comes with are not ours. */
export function errorsAdded(files: readonly WrittenFile[]): readonly (readonly OpenXmlError[])[] {
  const written = validateWithOpenXmlSdk(files);
  const faulty = files.filter((file, index) => file.from !== null && written[index]?.length !== 0);
  const origins = faulty.map(({ name, from }) => ({ name, bytes: from ?? new Uint8Array() }));
  const brought = validateWithOpenXmlSdk(origins);
  return files.map((file, index) => beyond(brought[faulty.indexOf(file)] ?? [], written[index] ?? []));
}

/** What of `after` is not in `before`; where an element stands may have moved. */
function beyond(before: readonly OpenXmlError[], after: readonly OpenXmlError[]): readonly OpenXmlError[] {
  const left = before.map(kindOf);
  return after.filter((error) => {
    const known = left.indexOf(kindOf(error));
    if (known >= 0) left.splice(known, 1);
    return known < 0;
  });
}

function kindOf({ id, path, description }: OpenXmlError): string {
  return JSON.stringify([id, path, description]);
}

function validate(paths: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [SCRIPT, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
}
