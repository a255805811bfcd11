import { scoreJson } from '../../src/cli/json-output';
import type { TableUse } from '../../src/domain/table-use';
import { sampleEvaluation } from '../domain/report/sample-evaluation';

test('每张表怎样用了、用了几个数、为什么', () => {
  const range = (sheet: string) => ({ workbook: '决算.xlsx', sheet, top: 0, left: 0, bottom: 9, right: 2 });
  const uses: readonly TableUse[] = [
    {
      range: range('三公'),
      title: '三公经费支出决算表',
      used: 'partly',
      figures: 1,
      why: { code: 'answers', facts: ['threePublicActual'] },
    },
    {
      range: range('上年'),
      title: '三公经费支出决算表',
      used: 'unused',
      figures: 0,
      why: { code: 'otherYear', year: 2019 },
    },
  ];
  const nothing = { findings: [], losses: [], questions: [], unitName: null };
  const written = {
    workbook: new Uint8Array(),
    workbookExtension: 'xlsx',
    report: new Uint8Array(),
    reportExtension: 'docx',
  } as const;
  const result = { ...nothing, ...written, year: 2020, evaluation: sampleEvaluation(), uses };
  const words = { finding: () => '', reason: () => null };
  expect(scoreJson(result, [], words)).toMatchObject({
    sheets: [
      {
        workbook: '决算.xlsx',
        sheet: '三公',
        range: 'A1:C10',
        used: 'partly',
        figures: 1,
        why: '取了 1 个数：“三公”经费决算数。',
      },
      {
        workbook: '决算.xlsx',
        sheet: '上年',
        range: 'A1:C10',
        used: 'unused',
        figures: 0,
        why: '上年（2019 年度）数据，不用于 2020 年。',
      },
    ],
    questions: [],
  });
});
