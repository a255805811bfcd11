import { compose } from '../../../src/app/compose';
import type { Block, Report } from '../../../src/domain/report/model';
import { paperOf, unfinishedCount, type Paper } from '../../../src/taskpane/report/paper';
import { ALL_IN_ONE, evaluateSample, PUTUO, sampleFile } from '../../acceptance/evaluate-samples';
import { BLANK, body, cell, FIGURE, words } from '../../ooxml/small-report';

const heading = (text: string): Block => ({ kind: 'paragraph', role: 'heading1', inlines: [words(text)] });
const tableTitle = (text: string): Block => ({
  kind: 'paragraph',
  role: 'tableTitle',
  inlines: [words(text)],
});
const score: Block = {
  kind: 'table',
  columns: [1],
  headerRows: 0,
  rows: [
    [{ ...cell(''), inlines: [{ kind: 'blank', prompt: '得分' }] }],
    [{ ...cell(''), inlines: [{ kind: 'blank', prompt: '得分' }] }],
  ],
};
const REPORT: Report = {
  title: '自评报告',
  sections: [
    {
      orientation: 'portrait',
      blocks: [body(BLANK), heading('一、基本概况'), body(words('我局'), BLANK, FIGURE)],
    },
    { orientation: 'landscape', blocks: [tableTitle('评分表'), score] },
  ],
};

async function samplePaper(files: readonly string[]): Promise<Paper> {
  const { scanned, scored } = await evaluateSample(files.map(sampleFile));
  return paperOf(compose(scanned, scored));
}

describe('报告预览', () => {
  test('待补充处按出现次序编号，数字和文字原样保留', () => {
    const [first, , second] = paperOf(REPORT).blocks;
    expect(first).toMatchObject({ inlines: [{ kind: 'blank', prompt: '主要职责', number: 1 }] });
    expect(second).toMatchObject({ inlines: [words('我局'), { kind: 'blank', number: 2 }, FIGURE] });
  });

  test('清单写明所在的部分，同一部分中要求相同的合为一项，不同部分的不合并', () => {
    const { unfinished } = paperOf(REPORT);
    expect(unfinished).toEqual([
      { number: 1, prompt: '主要职责', part: '', count: 1 },
      { number: 2, prompt: '主要职责', part: '一、基本概况', count: 1 },
      { number: 3, prompt: '得分', part: '评分表', count: 2 },
    ]);
    expect(unfinishedCount(unfinished)).toBe(4);
  });

  test('没有待补充处的报告，清单为空', () => {
    const { unfinished } = paperOf({
      title: '',
      sections: [{ orientation: 'portrait', blocks: [body(FIGURE)] }],
    });
    expect(unfinished).toEqual([]);
    expect(unfinishedCount(unfinished)).toBe(0);
  });

  test('表格带着它上方的表题', () => {
    expect(paperOf(REPORT).blocks.at(-1)).toMatchObject({ kind: 'table', title: '评分表' });
  });

  test('样例单位只缺资产管理情况一处', async () => {
    expect((await samplePaper(ALL_IN_ONE)).unfinished).toEqual([
      {
        number: 1,
        prompt: '资产配置、使用、盘点和处置情况',
        part: '二、部门（单位）整体支出绩效状况',
        count: 1,
      },
    ]);
  });

  test('只有决算表的单位，评分表的每一行都待填', async () => {
    const { unfinished } = await samplePaper(PUTUO);
    const part = '2024年度部门（单位）整体支出绩效评价指标评分表';
    const inTable = unfinished.filter((place) => place.part === part);
    expect(inTable.map(({ prompt, count }) => [prompt, count])).toEqual([
      ['得分', 16],
      ['评价等次', 1],
    ]);
  });
});
