import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtInSystem } from '../../src/app/choose-system';
import type { InputFile } from '../../src/app/ports';
import type { Scan } from '../../src/app/scan';
import type { Scored } from '../../src/app/score';
import { evaluateFiles } from '../../src/app/self-evaluation';
import type { FactId } from '../../src/domain/fact/catalogue';
import type { IndicatorSystem } from '../../src/domain/indicator/system';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';

const SAMPLES = join(__dirname, '../fixtures/samples');

export const ALL_IN_ONE = ['机关事务服务中心2020年度.xlsx'];
export const SEPARATE_FILES = [
  '部门预算公开表2020.xlsx',
  '部门决算公开表2020.xls',
  '绩效自评补充资料2020.xlsx',
];
export const PUTUO = ['real-putuo-2024/上海市普陀区财政局2024年度部门决算.xlsx'];
export const WANLI = ['real-wanli-2025/2025年部门预算公开表-万里街道.xlsx'];

/** A sample as a file handed over by the user. */
export function sampleFile(path: string): InputFile {
  return { name: basename(path), bytes: readFileSync(join(SAMPLES, path)) };
}

/** A truth file of the samples, as parsed. */
export function truthOf(path: string): unknown {
  return JSON.parse(readFileSync(join(SAMPLES, path), 'utf8'));
}

/** The built-in county system. */
export function countySystem(): IndicatorSystem {
  const system = builtInSystem('hunan-county-2020');
  if (system === null) throw new Error('the county system is built in');
  return system;
}

/** Scan and score of files, as the command line does it. */
export async function evaluateSample(
  files: readonly InputFile[],
): Promise<{ readonly scanned: Scan; readonly scored: Scored }> {
  const wanted = { year: null, unitName: null };
  const result = await evaluateFiles(
    files,
    wanted,
    countySystem(),
    workbookReader(codecNode),
    () => undefined,
  );
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** A fact's value as JSON has it; undefined where it is 待填. */
export function plainValue({ facts }: Scan, fact: FactId): number | string | undefined {
  const value = facts.get(fact)?.value;
  return value === undefined || typeof value === 'string' ? value : value.toNumber();
}
