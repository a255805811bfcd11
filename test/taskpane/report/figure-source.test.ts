import type { Assessment } from '../../../src/app/assessment';
import type { Figure, FigureSubject } from '../../../src/domain/report/model';
import { workbookReader } from '../../../src/hosts/file/workbook-reader';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { figureSource } from '../../../src/taskpane/report/figure-source';
import { ALL_IN_ONE, sampleFile } from '../../acceptance/evaluate-samples';
import { assessWorkbook } from '../scoring/literal-assessment';

async function sampleAssessment(): Promise<Assessment> {
  const read = await workbookReader(codecNode).read(sampleFile(ALL_IN_ONE[0] ?? ''));
  if (!read.ok) throw new Error(read.problem.code);
  return assessWorkbook(read.value);
}

const figureOf = (subject: FigureSubject): Figure => ({
  subject,
  label: '',
  format: 'plain',
  value: '',
  text: '',
});

test('事实的数字直接指到来源表的单元格', async () => {
  const source = figureSource(await sampleAssessment(), figureOf({ kind: 'fact', fact: 'budgetAdjustment' }));
  expect(source.places).toMatchObject([{ text: "'预算追加情况'!D13", range: { sheet: '预算追加情况' } }]);
  expect(source.awaitsWriting).toBe(false);
});

test('评分表还没有写入时，总分的单元格只写出位置，不能点开', async () => {
  const source = figureSource(await sampleAssessment(), figureOf({ kind: 'total' }));
  expect(source.places).toEqual([{ text: "'评分表'!I20", range: null }]);
  expect(source.awaitsWriting).toBe(true);
});
