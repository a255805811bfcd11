import type { CorpusCase } from './plant-errors';

const COLUMNS = ['报告', '错误', '位置', '第几字', '原文', '改为', '应报'];

/** Cases as a table that people can read: a line a case, columns by tabs. */
export function printCases(cases: readonly CorpusCase[]): string {
  const lines = cases.map(({ report, kind, place, start, before, after, expects }) =>
    [report, kind, place, String(start + 1), before, after, expects.join(' ')].join('\t'),
  );
  return `${[COLUMNS.join('\t'), ...lines].join('\n')}\n`;
}

/** The cases of such a table. */
export function readCases(file: string): readonly CorpusCase[] {
  return file
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [report = '', kind = '', place = '', start = '', before = '', after = '', expects = ''] =
        line.split('\t');
      return { report, kind, place, start: Number(start) - 1, before, after, expects: expects.split(' ') };
    });
}
