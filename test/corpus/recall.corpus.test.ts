import { CORPUS_REPORTS } from './corpus-reports';
import { CASE_SETS, keptCases } from './keep-cases';
import { falseAlarms, recallOf } from './measure';

it.each(CASE_SETS)('数字和文字的差错一处不漏：$file', (set) => {
  const missed = recallOf(keptCases(set)).flatMap(({ missed: cases }) => cases);
  expect(missed).toEqual([]);
});

it.each(CORPUS_REPORTS)('没有差错的报告至多误报一处：$name', (report) => {
  expect(falseAlarms(report).length).toBeLessThanOrEqual(1);
});
