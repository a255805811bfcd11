import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Choices } from '../../src/cli/command-line';
import type { Outcome } from '../../src/cli/outcome';
import { scoreCommand } from '../../src/cli/score-command';
import { workbookBytes, type TestCell } from '../office-host/workbook-bytes';

type Rows = readonly (readonly TestCell[])[];

const threePublic = (scope: string, unit: string, spent: number): Rows => [
  [`枫林县水务局2020年度“三公”经费支出决算表${scope}`, null, null],
  ['编制单位：枫林县水务局', null, unit],
  ['项目', '预算数', '决算数'],
  ['“三公”经费合计', 30, spent],
  ['公务接待费', 30, spent],
];

type Asked = Partial<Pick<Choices, 'scope' | 'json'>> & { readonly mapping?: string };

/** What the command says to a workbook of these sheets; `mapping` is the text of a mapping file. */
async function scored(sheets: Readonly<Record<string, Rows>>, asked: Asked = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-questions-'));
  const file = join(folder, '决算.xlsx');
  writeFileSync(file, workbookBytes(sheets));
  const mapping = asked.mapping === undefined ? null : join(folder, '对照.json');
  if (mapping !== null && asked.mapping !== undefined) writeFileSync(mapping, asked.mapping);
  const { json = false, scope = null } = asked;
  const choices = { json, system: null, year: null, unit: null, scope, mapping };
  const output = { out: join(folder, 'out'), outline: null, template: null };
  return scoreCommand({ kind: 'score', files: [file], ...output, ...choices }, () => undefined);
}

const TWO_SCOPES = {
  汇总: threePublic('（汇总）', '单位：万元', 36),
  本级: threePublic('（本级）', '单位：万元', 24),
};
const NO_UNIT = { 三公: threePublic('', '', 24) };

type Json = {
  readonly questions: readonly unknown[];
  readonly sheets: readonly unknown[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  readonly indicators: readonly {
    readonly name: string;
    readonly score: number | null;
    readonly reason: string;
  }[];
};

async function json(sheets: Readonly<Record<string, Rows>>, asked: Asked = {}): Promise<Json> {
  return JSON.parse((await scored(sheets, { ...asked, json: true })).output) as Json;
}

const threePublicLine = ({ indicators }: Json): unknown => {
  const line = indicators.find(({ name }) => name === '“三公经费”控制率');
  return [line?.score, line?.reason];
};

describe('资料里两种口径都有', () => {
  it('先列出要回答的问题和每个回答的效果，后列疑点', async () => {
    const { output, status } = await scored(TWO_SCOPES);
    const lines = output.split('\n');
    const at = lines.indexOf('要先回答的 1 个问题：');
    expect(status).toBe(0);
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "  按本级还是按汇总评价？两种口径的表都有（“决算.xlsx”的'汇总'!A1:C5、'本级'!A1:C5）。回答之前暂按“汇总（部门）”取数，受影响的指标不评分。",
      '    汇总（部门）（--scope department）：“三公”经费决算数 36.00 万元',
      '    本级（单位）（--scope unit）：“三公”经费决算数 24.00 万元',
    ]);
    expect(lines.findIndex((line) => line.startsWith('需要核对的'))).toBeGreaterThan(at);
  });

  it('--json 里有问题；受影响的指标待填', async () => {
    const said = await json(TWO_SCOPES);
    expect(said.questions).toEqual([
      {
        code: 'scope',
        message: expect.stringMatching(/^按本级还是按汇总评价？/) as string,
        choices: [
          { label: '汇总（部门）', effect: '“三公”经费决算数 36.00 万元' },
          { label: '本级（单位）', effect: '“三公”经费决算数 24.00 万元' },
        ],
        cells: ["决算.xlsx|'汇总'!A1:C5", "决算.xlsx|'本级'!A1:C5"],
      },
    ]);
    expect(threePublicLine(said)).toEqual([null, '待填：要先确认“三公”经费决算数']);
    expect(Array.isArray(said.sheets)).toBe(true);
  });

  it('--scope 回答了问题，就照那个口径评分', async () => {
    const unit = await json(TWO_SCOPES, { scope: 'unit' });
    expect([unit.questions, threePublicLine(unit)]).toEqual([[], [7, null]]);
    const department = await json(TWO_SCOPES, { scope: 'department' });
    expect(threePublicLine(department)).toEqual([
      0,
      '“三公经费”控制率 120.00%（36.00 万元÷30.00 万元），超出 100% 20 个百分点，扣 7 分',
    ]);
  });
});

describe('--mapping', () => {
  it('写明了表上没有的单位，问题就没有了', async () => {
    const open = await json(NO_UNIT);
    expect(threePublicLine(open)).toEqual([null, '待填：要先确认“三公”经费决算数、“三公”经费预算数']);
    const mapping = '{"version":1,"tables":[{"title":"“三公”经费支出决算表","unit":"万元"}]}';
    const told = await json(NO_UNIT, { mapping });
    expect([told.questions, threePublicLine(told)]).toEqual([[], [7, null]]);
  });

  it('没有对上的条目要说出来', async () => {
    const mapping = '{"version":1,"words":{"全年批下":"预算数"},"tables":[{"title":"收支表","use":false}]}';
    const { findings } = await json(NO_UNIT, { mapping });
    expect(findings.filter(({ code }) => code === 'mappingUnused').map(({ message }) => message)).toEqual([
      '对照文件里的词“全年批下”在这些工作簿的表头和项目里都没有，没有起作用。请核对写法，或者删去。',
      '对照文件里的表“收支表”在这些工作簿里没有，没有起作用。请核对表名（不写年度和单位名称），或者删去。',
    ]);
  });

  it.each([
    ['{"version":1,', /^对照文件“.*对照\.json”不是有效的 JSON，请检查逗号和引号。$/],
    [
      '{"version":1,"words":{"全年批下":"甲乙数"}}',
      /^对照文件“.*对照\.json”不能用：words 的“全年批下”：“甲乙数”里的“甲乙”不认识，请改用通用的名称（如“决算数”“公务接待费”）。$/,
    ],
  ])('不能用的文件 %s：用法不对，说明错在哪里', async (mapping, message) => {
    const { status, errors, output } = await scored(NO_UNIT, { mapping, json: true });
    expect(status).toBe(2);
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(JSON.parse(output)).toMatchObject({ error: { code: 'unusableMapping' } });
  });
});
