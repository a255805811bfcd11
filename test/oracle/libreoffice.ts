import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'soffice';
const PATIENCE_MS = 120_000;

/** `describe` where LibreOffice is installed; elsewhere the tests are named as skipped. */
export const whereLibreOffice: jest.Describe =
  spawnSync(PROGRAM, ['--version']).status === 0 ? describe : describe.skip;

/** What LibreOffice makes of a workbook, calculated anew where its settings say so. `format` as --convert-to takes it. */
export function convertWithLibreOffice(file: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-office-'));
  try {
    const input = join(folder, 'input.xlsx');
    const output = join(folder, 'output');
    writeFileSync(input, file);
    const { status, stderr } = spawnSync(
      PROGRAM,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        output,
        input,
      ],
      { encoding: 'utf8', timeout: PATIENCE_MS },
    );
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return readFileSync(join(output, `input.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
