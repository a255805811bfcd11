import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FactId } from '../../src/domain/fact/catalogue';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { SAMPLES } from '../workbook/sample-workbooks';
import { bookOf, type Book } from './book';
import { COUNTY_NOTES } from './county-notes';
import { notedFacts, type NotedFact, type Notes } from './notes';
import type { Subject } from './rearrangement';

/** Some files that are handed in together, with what they say. */
export type Sample = Subject & {
  readonly name: string;
  readonly books: readonly Book[];
  readonly facts: readonly NotedFact[];
  /** Facts whose figure a sum, a rate or a second table proves. */
  readonly proven: readonly NotedFact[];
};

/** Where a sample lies: a folder, its files, and the notes on them. */
type Source = {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly notes: Notes;
  /** Facts whose figure nothing in the files proves; null where nobody looked for proofs. */
  readonly unproven: ReadonlySet<FactId> | null;
};

/** Heads that are not summed, texts, results of an inquiry: what a slip would leave without a trace. */
const UNPROVEN: ReadonlySet<FactId> = new Set([
  'unitName',
  'fiscalYear',
  'vehicles',
  'elevators',
  'satisfaction',
  'assessmentScore',
  'assessmentTotal',
]);

const COUNTY_FILE = '机关事务服务中心2020年度.xlsx';
const COUNTY_FILES = ['部门预算公开表2020.xlsx', '部门决算公开表2020.xls', '绩效自评补充资料2020.xlsx'];

/** The folder of further samples, each a folder with workbooks and a truth.json; null where none is named. */
export const MORE_SAMPLES = process.env.JIXIAO_SAMPLES ?? null;

/** The three files hold the tables of the one workbook: what proves a figure is tried there. */
function sources(): readonly Source[] {
  const county = { folder: SAMPLES, notes: COUNTY_NOTES };
  const real = foldersIn(SAMPLES, 'real-');
  const more = MORE_SAMPLES === null ? [] : foldersIn(MORE_SAMPLES, '');
  return [
    { ...county, name: '机关事务服务中心，一个工作簿', files: [COUNTY_FILE], unproven: UNPROVEN },
    { ...county, name: '机关事务服务中心，三个文件', files: COUNTY_FILES, unproven: null },
    ...real.map((folder) => ({ ...noted(folder), unproven: UNPROVEN })),
    ...more.map((folder) => ({ ...noted(folder), unproven: null })),
  ];
}

function foldersIn(folder: string, prefix: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => name.startsWith(prefix) && existsSync(join(folder, name, 'truth.json')))
    .map((name) => join(folder, name));
}

function noted(folder: string): Omit<Source, 'unproven'> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as {
    readonly files: readonly string[];
    readonly facts: Notes;
  };
  return { name: basename(folder), folder, files: truth.files, notes: truth.facts };
}

/** All samples that are here. */
export async function readSamples(): Promise<readonly Sample[]> {
  return Promise.all(sources().map(readSample));
}

async function readSample({ name, folder, files, notes, unproven }: Source): Promise<Sample> {
  const books = await Promise.all(files.map((file) => readBook(join(folder, file))));
  const facts = notedFacts(notes);
  const unitName = notes.unitName?.value;
  const year = notes.fiscalYear?.value;
  if (typeof unitName !== 'string' || typeof year !== 'number')
    throw new Error(`${name}: no unit or year noted`);
  const proven = unproven === null ? [] : facts.filter(({ fact }) => !unproven.has(fact));
  return { name, books, unitName, year, facts, proven };
}

async function readBook(path: string): Promise<Book> {
  const bytes = new Uint8Array(readFileSync(path));
  const read = await workbookReader(codecNode).read({ name: basename(path), bytes });
  if (!read.ok) throw new Error(`${path}: ${read.problem.code}`);
  return bookOf(read.value);
}
