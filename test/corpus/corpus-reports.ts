import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedParagraph } from '../../src/domain/check/report-check';
import { readReport } from './reports/read-report';
import { ARCHIVE } from './units/archive';
import type { CorpusUnit } from './units/corpus-unit';
import { LIBRARY } from './units/library';
import { SAMPLE_UNIT } from './units/sample-unit';
import { TOWN } from './units/town';
import { WATERWORKS } from './units/waterworks';

/** A report without a planted error, and the unit it is about. */
export type CorpusReport = {
  readonly name: string;
  readonly unit: CorpusUnit;
  readonly paragraphs: readonly CheckedParagraph[];
};

/** The six reports of the corpus: the seed's text, three of our own composing, one by hand, one in a form of tables. */
export const CORPUS_REPORTS: readonly CorpusReport[] = [
  { name: '种子报告', unit: SAMPLE_UNIT, paragraphs: kept('../../fixtures/seed-report.txt') },
  { name: '样例单位', unit: SAMPLE_UNIT, paragraphs: kept('composed-sample.txt') },
  { name: '图书馆', unit: LIBRARY, paragraphs: kept('composed-library.txt') },
  { name: '镇政府', unit: TOWN, paragraphs: kept('composed-town.txt') },
  { name: '水利局', unit: WATERWORKS, paragraphs: kept('handwritten-waterworks.txt') },
  { name: '档案馆', unit: ARCHIVE, paragraphs: kept('form-archive.txt') },
];

function kept(file: string): readonly CheckedParagraph[] {
  return readReport(readFileSync(join(__dirname, 'reports', file), 'utf8'));
}
