import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';

const PROGRAM = 'soffice';

/** Where LibreOffice has not answered by then it hangs, on however busy a machine. */
const PATIENCE_MS = 240_000;

/** By default LibreOffice trusts cached values; then nothing would be checked. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A page is opened as a text, as pasting does it, and not as a page. */
const OPENED_AS: Readonly<Record<string, readonly string[]>> = { '.html': ['--infilter=HTML (StarWriter)'] };

/** `describe` where LibreOffice is installed; elsewhere the tests are named as skipped. */
export const whereLibreOffice: jest.Describe =
  spawnSync(PROGRAM, ['--version']).status === 0 ? describe : describe.skip;

/** A file whose name tells its kind. */
type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

type Format = 'xlsx' | 'pdf' | 'docx';

/** What LibreOffice makes of a file, all formulas calculated anew. `name` tells the kind; `format` as --convert-to takes it. */
export function convertWithLibreOffice(bytes: Uint8Array, format: Format, name = 'input.xlsx'): Uint8Array {
  const [converted = new Uint8Array()] = convertAllWithLibreOffice([{ name, bytes }], format);
  return converted;
}

/** The same of several files of a kind. Starting LibreOffice takes four times as long as a file, so ask for many at once. */
export function convertAllWithLibreOffice(
  files: readonly NamedFile[],
  format: Format,
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-office-'));
  try {
    const inputs = files.map(({ name, bytes }, index) => {
      const input = join(folder, `${String(index)}-${name}`);
      writeFileSync(input, bytes);
      return input;
    });
    const output = join(folder, 'output');
    const { status, stderr } = spawnSync(
      PROGRAM,
      [
        `-env:UserInstallation=file://${profileIn(folder)}`,
        '--headless',
        ...(OPENED_AS[parse(files[0]?.name ?? '').ext] ?? []),
        '--convert-to',
        format,
        '--outdir',
        output,
        ...inputs,
      ],
      { encoding: 'utf8', timeout: PATIENCE_MS },
    );
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return inputs.map((input) => readFileSync(join(output, `${parse(input).name}.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A profile of its own, so that tests in parallel do not wait for each other. */
function profileIn(folder: string): string {
  const user = join(folder, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return join(folder, 'profile');
}
