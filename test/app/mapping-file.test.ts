import { readFileSync } from 'node:fs';
import { parseMapping } from '../../src/app/mapping/mapping-file';

const problems = async (json: unknown): Promise<readonly string[]> => {
  const parsed = await parseMapping(json);
  return parsed.ok ? [] : parsed.problem.map(({ message }) => message);
};

test('词和表都读成引擎用的样子；没有写的不说', async () => {
  const parsed = await parseMapping({
    version: 1,
    words: { 全年安排: '预算数' },
    tables: [
      { title: '经费收支情况表', unit: '万元', year: 2020, scope: 'unit', period: '决算' },
      { title: '参考资料', use: false },
    ],
  });
  expect(parsed.ok && parsed.value).toEqual({
    words: new Map([['全年安排', '预算数']]),
    tables: [
      {
        title: '经费收支情况表',
        unit: 'tenThousandYuan',
        year: 2020,
        scope: 'unit',
        period: 'actual',
        isUsed: true,
      },
      { title: '参考资料', unit: null, year: null, scope: null, period: null, isUsed: false },
    ],
  });
});

test('只写词、只写表、什么都不写，都可以', async () => {
  expect(await problems({ version: 1 })).toEqual([]);
  expect(await problems({ version: 1, words: { 全年安排: '预算数' } })).toEqual([]);
});

test.each<[string, unknown, readonly string[]]>([
  ['版本不对', { version: 2 }, ['version：无效输入：期望 1']],
  [
    '意思里有不认识的词',
    { version: 1, words: { 全年安排: '甲乙数' } },
    ['words 的“全年安排”：“甲乙数”里的“甲乙”不认识，请改用通用的名称（如“决算数”“公务接待费”）'],
  ],
  [
    '单位不是四种之一',
    { version: 1, tables: [{ title: '收支表', unit: '百万元' }] },
    ['tables 第 1 项的 unit：无效选项：期望以下之一 "元"|"千元"|"万元"|"亿元"'],
  ],
  [
    '键写错',
    { version: 1, tables: [{ title: '收支表', unitt: '元' }] },
    ['tables 第 1 项：出现未知的键(key): "unitt"'],
  ],
  ['没有表名', { version: 1, tables: [{ unit: '元' }] }, ['tables 第 1 项的 title：没有填写']],
  [
    '没有说怎样读',
    { version: 1, tables: [{ title: '收支表' }] },
    ['tables 第 1 项“收支表”没有写要怎样读，请写 unit、year、scope、period 或 use 中的一项'],
  ],
  [
    '同一张表写了两次',
    {
      version: 1,
      tables: [
        { title: '收支表', unit: '元' },
        { title: '收支表', year: 2020 },
      ],
    },
    ['tables 第 2 项“收支表”写了两次，请只留一条'],
  ],
  [
    '同一个词写了两次',
    { version: 1, words: { 全年安排: '预算数', '一、全年安排（万元）': '决算数' } },
    ['words 的“一、全年安排（万元）”写了两次，请只留一条'],
  ],
  ['不是对象', [], ['整个文件：无效输入：期望 对象，实际接收 数组']],
])('%s，说明在哪里、怎么改', async (_, json, messages) => {
  expect(await problems(json)).toEqual(messages);
});

test('说明里的例子能用', async () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/mapping.md', 'utf8')) ?? [];
  expect(await problems(JSON.parse(example))).toEqual([]);
});
