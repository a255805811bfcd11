import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { workbookOf } from '../hosts/file/package-of';
import { emptyFolder, runCommand, SAMPLE_FOLDER } from './run-command';

const ALL_IN_ONE = join(SAMPLE_FOLDER, '机关事务服务中心2020年度.xlsx');
const SEPARATE = ['部门预算公开表2020.xlsx', '部门决算公开表2020.xls', '绩效自评补充资料2020.xlsx'].map(
  (name) => join(SAMPLE_FOLDER, name),
);

type ScoreJson = {
  readonly unit: string;
  readonly year: number;
  readonly system: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly indicators: readonly {
    readonly id: string;
    readonly score: number | null;
    readonly reason: string | null;
  }[];
  readonly total: number;
  readonly pendingWeight: number;
  readonly grade: string;
  readonly files: readonly string[];
};

function score(...args: string[]): ScoreJson {
  const run = runCommand(['score', '--json', ...args]);
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as ScoreJson;
}

describe('jixiao score --json', () => {
  it('标准输出只有一个合乎约定的 JSON 对象，并写出两个文件', () => {
    const out = emptyFolder();
    const result = score(ALL_IN_ONE, '--out', out);
    expect(Object.keys(result)).toEqual([
      'unit',
      'year',
      'system',
      'facts',
      'indicators',
      'total',
      'pendingWeight',
      'grade',
      'findings',
      'sheets',
      'questions',
      'files',
    ]);
    expect(result).toMatchObject({
      unit: '邵东市机关事务服务中心',
      year: 2020,
      system: 'hunan-county-2020',
      total: 93,
      pendingWeight: 0,
      grade: '优秀',
    });
    expect(result.facts.publicFundsActual).toMatchObject({
      value: 1865100,
      unit: 'yuan',
      source: { workbook: '机关事务服务中心2020年度.xlsx', sheet: '基本支出决算表', cell: 'F23' },
    });
    expect(result.facts.adjustedBudget).toMatchObject({
      value: 11266900,
      source: null,
      derived: 'initialBudget + budgetAdjustment',
    });
    expect(result.facts.approvedArea).toBeNull();
    expect(result.indicators.find(({ id }) => id === 'C1')).toMatchObject({
      name: '公用经费控制率',
      level1: '过程',
      level2: '预算管理',
      weight: 8,
      score: 6,
      status: 'deducted',
      reason: '公用经费控制率 102.25%（186.51 万元÷182.40 万元），超出 100% 两个百分点，扣 2 分',
    });
    expect(result.files.map((path) => basename(path))).toEqual([
      '机关事务服务中心2020年度-绩效自评.xlsx',
      '机关事务服务中心2020年度-自评报告.docx',
    ]);
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('预算、决算（.xls）、补充资料三个文件得同样的分，结果以单位命名', () => {
    const result = score(...SEPARATE, '--out', emptyFolder());
    expect([result.total, result.grade]).toEqual([93, '优秀']);
    expect(result.files.map((path) => basename(path))).toEqual([
      '邵东市机关事务服务中心2020年度-绩效自评.xlsx',
      '邵东市机关事务服务中心2020年度-自评报告.docx',
    ]);
  });

  it('同样的输入写出逐字节相同的文件', () => {
    const [first, second] = [emptyFolder(), emptyFolder()].map(
      (out) => score(ALL_IN_ONE, '--out', out).files,
    );
    expect(first).toHaveLength(2);
    first?.forEach((path, index) => {
      expect(readFileSync(path).equals(readFileSync(second?.[index] ?? ''))).toBe(true);
    });
  });

  it('自备的指标体系文件可用，内容不对时说明哪里不对', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '坏.json'), '{"id":"x"}');
    const run = runCommand([
      'score',
      ALL_IN_ONE,
      '--system',
      join(folder, '坏.json'),
      '--out',
      folder,
      '--json',
    ]);
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'unusableSystem' } });
    expect(run.stderr).toContain('坏.json');
    expect(readdirSync(folder)).toEqual(['坏.json']);
  });
});

describe('jixiao check', () => {
  it('自己写的报告全部一致；改错一个数就指出来，状态为 1', () => {
    const [, report = ''] = score(ALL_IN_ONE, '--out', emptyFolder()).files;
    const sound = runCommand(['check', report, ALL_IN_ONE, '--json']);
    const found = JSON.parse(sound.stdout) as { readonly agrees: unknown[]; readonly differs: unknown[] };
    expect(found.agrees.length).toBeGreaterThan(100);
    expect(found.differs).toEqual([]);
  });

  it('--out 另存核对清单；没有 --out 就什么也不写', () => {
    const folder = emptyFolder();
    const [, report = ''] = score(ALL_IN_ONE, '--out', emptyFolder()).files;
    const list = join(folder, `${basename(report, '.docx')}-核对清单.csv`);
    expect(runCommand(['check', report, ALL_IN_ONE]).stdout).not.toContain('核对清单');
    expect(runCommand(['check', report, ALL_IN_ONE, '--out', folder]).stdout).toContain(`核对清单：${list}`);
    expect(readFileSync(list, 'utf8').split('\r\n')[0]).toBe(
      '\uFEFF"程度","类别","位置","原文","说明","可直接改为"',
    );
  });
});

describe('其余命令', () => {
  it('systems 列出内置体系', () => {
    expect(runCommand(['systems']).stdout).toContain('hunan-county-2020');
    expect(JSON.parse(runCommand(['systems', '--json']).stdout)).toMatchObject([
      { id: 'hunan-county-2020', fiscalYear: 2020, total: 100, indicators: 16 },
    ]);
  });

  it('导出的内置体系可以直接当作 --system 文件，分数不变；改了分值就按改的算', () => {
    const folder = emptyFolder();
    const exported = runCommand(['systems', 'hunan-county-2020']).stdout;
    writeFileSync(join(folder, '原样.json'), exported);
    writeFileSync(join(folder, '改过.json'), exported.replaceAll('"deduct": "1"', '"deduct": "2"'));
    const total = (file: string): number =>
      score(ALL_IN_ONE, '--system', join(folder, file), '--out', join(folder, 'out')).total;
    expect([total('原样.json'), total('改过.json')]).toEqual([93, 91]);
  });

  it('没有的体系编号', () => {
    expect(runCommand(['systems', 'hunan-2099'])).toMatchObject({
      status: 2,
      stderr: '没有内置的指标体系“hunan-2099”，内置的有：hunan-county-2020。\n',
    });
  });

  it('--help 写明退出状态，--version 写版本', () => {
    expect(runCommand(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(runCommand(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('出错时说清文件、原因和办法，一个文件也不写', () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const plain = workbookOf({
    sheet:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
  });

  it.each([
    ['没有的文件', null, 3, 'fileMissing'],
    ['空文件', new Uint8Array(), 3, 'fileEmpty'],
    ['改名的网页', text('<html><body>404</body></html>'), 3, 'htmlDisguised'],
    ['截断的工作簿', readFileSync(ALL_IN_ONE).subarray(0, 9999), 3, 'fileTruncated'],
    ['不相干的工作簿', plain, 4, 'noTables'],
  ])('%s', (name, bytes, status, code) => {
    const folder = emptyFolder();
    const file = join(folder, `${name}.xlsx`);
    if (bytes !== null) writeFileSync(file, bytes);
    const out = join(folder, 'out');
    const run = runCommand(['score', file, '--out', out, '--json']);
    expect([run.status, (JSON.parse(run.stdout) as { error: { code: string } }).error.code]).toEqual([
      status,
      code,
    ]);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder).filter((entry) => entry === 'out')).toEqual([]);
  });

  it('年度不符', () => {
    const run = runCommand(['score', ALL_IN_ONE, '--year', '2019', '--out', emptyFolder()]);
    expect(run).toMatchObject({ status: 4, stdout: '' });
    expect(run.stderr).toBe(
      '没有所选年度的表：这些工作簿是 2020 年度的。请改 --year，或换成所选年度的工作簿。\n',
    );
  });

  it('用法不对', () => {
    const run = runCommand(['score', '--json']);
    expect([run.status, JSON.parse(run.stdout)]).toEqual([
      2,
      { error: { code: 'wrongUsage', message: 'score 后面要写至少一个工作簿文件。 用法见 jixiao --help' } },
    ]);
  });

  it('写不进去的文件夹', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '占用'), '');
    const run = runCommand(['score', ALL_IN_ONE, '--out', join(folder, '占用', '下级')]);
    expect(run.status).toBe(5);
    expect(run.stderr).toContain('没有留下不完整的文件');
  });
});
