import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Cells by address: a number, a text, or a formula with its leading "=". */
export type OracleSheet = Readonly<Record<string, number | string>>;

/** What a formula gives: texts include errors ("#DIV/0!") and truth values ("TRUE"). Numbers carry 10 digits. */
export type OracleValue = number | string;

/**
 * What an independent spreadsheet engine makes of formulas (without "=") over the given sheets. One process answers
 * them all, so ask for many at once.
 */
export function calculateFormulas(
  sheets: Readonly<Record<string, OracleSheet>>,
  formulas: readonly string[],
): readonly OracleValue[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'ironcalc.mjs')], {
    input: JSON.stringify({ sheets, formulas }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`The formula engine failed: ${stderr}`);
  return JSON.parse(stdout) as readonly OracleValue[];
}
