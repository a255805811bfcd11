import { parseCommandLine } from '../../src/cli/command-line';

const parsed = (...args: string[]): unknown => {
  const command = parseCommandLine(args);
  return command.ok ? command.value : command.problem;
};

describe('命令行参数', () => {
  it('score 带全部选项，选项和文件的次序不限', () => {
    expect(
      parsed('score', '--year', '2020', '预算.xlsx', '--json', '决算.xls', '--out', '自评', '--unit', '某局'),
    ).toEqual({
      kind: 'score',
      files: ['预算.xlsx', '决算.xls'],
      out: '自评',
      outline: null,
      template: null,
      json: true,
      system: null,
      year: 2020,
      unit: '某局',
      scope: null,
      mapping: null,
    });
  });

  it('score 和 check 都可以选口径、给对照文件', () => {
    expect(parsed('score', 'a.xlsx', '--scope', 'unit', '--mapping', '对照.json')).toMatchObject({
      kind: 'score',
      scope: 'unit',
      mapping: '对照.json',
    });
    expect(parsed('check', '报告.docx', 'a.xlsx', '--scope', 'department')).toMatchObject({
      kind: 'check',
      scope: 'department',
      mapping: null,
    });
  });

  it('score 可以选报告的提纲', () => {
    expect(parsed('score', 'a.xlsx', '--outline', 'form-with-cover')).toMatchObject({
      outline: 'form-with-cover',
    });
  });

  it('check 先报告后工作簿', () => {
    expect(parsed('check', '报告.docx', '决算.xlsx')).toMatchObject({
      kind: 'check',
      report: '报告.docx',
      files: ['决算.xlsx'],
    });
  });

  it('serve 可以指定端口、载入示例、立即结束', () => {
    expect(parsed('serve')).toEqual({ kind: 'serve', port: null, sample: false, once: false });
    expect(parsed('serve', '--port', '8080', '--sample', '--once')).toEqual({
      kind: 'serve',
      port: 8080,
      sample: true,
      once: true,
    });
  });

  it('不写命令、--help 和 help 都给用法', () => {
    expect([parsed(), parsed('--help'), parsed('help'), parsed('score', '-h')]).toEqual(
      Array(4).fill({ kind: 'help' }),
    );
  });

  it.each([
    [['score'], 'score 后面要写至少一个工作簿文件。'],
    [['check', '报告.docx'], 'check 后面先写报告（.docx），再写至少一个工作簿文件。'],
    [['score', 'a.xlsx', '--year', '20'], '--year 要写四位年份（如 2020），现在是“20”。'],
    [
      ['score', 'a.xlsx', '--scope', '本级'],
      '--scope 要写 unit（本级）或 department（汇总），现在是“本级”。',
    ],
    [['score', 'a.xlsx', '--scope'], '参数 --scope 不对：选项不存在，或少了它的值。'],
    [['打分', 'a.xlsx'], '没有“打分”这个命令，可用的是 score、check、systems、template-names、serve。'],
    [['serve', 'a.xlsx'], 'serve 后面不写文件：请在打开的网页里选择工作簿。'],
    [['serve', '--port', '70000'], '--port 要写 0 到 65535 之间的整数，现在是“70000”。'],
    [
      ['score', 'a.xlsx', '--outline', '十部分'],
      '--outline 没有“十部分”这个提纲，可用的是 county-four-sections（县级四部分，附件2-3）、province-ten-sections（省级十部分）、form-with-cover（表格式，带封面）。',
    ],
    [['score', 'a.xlsx', '--loud'], '参数 --loud 不对：选项不存在，或少了它的值。'],
  ])('%j 用法不对，说明错在哪里', (args, message) => {
    expect(parsed(...args)).toBe(message);
  });
});
