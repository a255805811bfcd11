import { HUNAN_COUNTY_2020 } from '../../src/catalog/systems/hunan-county-2020';
import { BUILT_IN_SYSTEMS } from '../../src/catalog/systems/systems';
import { parseIndicatorSystem } from '../../src/app/indicator-system-file';

/** The built-in system as a file, with one line of it changed. */
function file(change: Readonly<Record<string, unknown>> = {}, index = 2): unknown {
  const indicators = HUNAN_COUNTY_2020.indicators.map((line, at) =>
    at === index ? { ...line, ...change } : line,
  );
  return JSON.parse(JSON.stringify({ ...HUNAN_COUNTY_2020, indicators }));
}

async function messages(json: unknown): Promise<readonly string[]> {
  const parsed = await parseIndicatorSystem(json);
  return parsed.ok ? [] : parsed.problem.map(({ message }) => message);
}

it('a file that holds the built-in system gives the built-in system', async () => {
  const parsed = await parseIndicatorSystem(file());
  expect(parsed).toEqual({ ok: true, value: BUILT_IN_SYSTEMS[0] });
});

it('digits may be written as text', async () => {
  expect(await messages(file({ weight: '5' }))).toEqual([]);
  expect((await messages(file({ weight: '五' })))[0]).toContain('第 3 项“预算完成率”的 weight：');
});

it('a problem names its line and place in Chinese', async () => {
  const rule = { kind: 'stepUnder', target: 1, step: 0, deduct: 2 };
  expect(await messages(file({ rule }))).toEqual(['B1“预算完成率”：每一步的幅度（step）应大于 0']);
  const [message] = await messages(file({ rule: { ...rule, step: null } }));
  expect(message).toMatch(/^第 3 项“预算完成率”的 rule\.step：.*无效/);
});

it('a misspelt key is refused and not ignored', async () => {
  expect((await messages(file({ wieght: 5 })))[0]).toMatch(/^第 3 项“预算完成率”：.*wieght/);
});

it.each([
  [null, '空值(null)'],
  [5, '数字'],
  ['text', '文字'],
  [[], '数组'],
])('%j is no system', async (json, kind) => {
  expect(await messages(json)).toEqual([`整个文件：无效输入：期望 对象，实际接收 ${kind}`]);
});

it('what is missing is said to be missing', async () => {
  expect(await messages({})).toEqual(
    ['id', 'title', 'citation', 'fiscalYear', 'total', 'stepMode', 'indicators', 'grades', 'provenance'].map(
      (key) => `${key}：没有填写`,
    ),
  );
});

it('weights that miss the total are said with both sums', async () => {
  expect(await messages(file({ weight: 6 }))).toEqual(['各项分值合计 101，与总分 100 不一致']);
});
