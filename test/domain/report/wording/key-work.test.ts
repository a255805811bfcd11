import { shownText } from '../../../../src/domain/report/inline';
import { keyWorkInlines } from '../../../../src/domain/report/wording/key-work';
import { keyWork } from '../sample-evaluation';

const said = (...items: Parameters<typeof keyWorkInlines>[0]): string => shownText(keyWorkInlines(items));

test('measures, completion with its quantity and effect are joined in the unit’s own words', () => {
  expect(said(keyWork('安全保卫', '保安设卡登记。', '开展消防演练', [3, '次'], '秩序良好。'))).toBe(
    '一是在安全保卫方面，保安设卡登记，开展消防演练3次，秩序良好。',
  );
});

test('the quantity is a figure that knows its line', () => {
  const inlines = keyWorkInlines([
    keyWork('会议服务', null, null, null, null),
    keyWork('会议服务', null, '完成会议服务', [205, '场次'], null),
  ]);
  const figures = inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []));
  expect(figures).toMatchObject([
    {
      subject: { kind: 'listed', list: 'keyWork', index: 1, field: 'quantity' },
      label: '会议服务数量',
      format: 'integer',
      text: '205',
    },
  ]);
});

test('a quantity the words already name is not said twice', () => {
  expect(said(keyWork('安全保卫', null, '开展消防演练3次，无事故', [3, '次'], null))).toBe(
    '一是在安全保卫方面，开展消防演练3次，无事故。',
  );
});

test('13次 in the words is another number than 3次', () => {
  expect(said(keyWork('安全保卫', null, '巡查13次', [3, '次'], null))).toBe(
    '一是在安全保卫方面，巡查13次3次。',
  );
});

test('a quantity alone is said as 共, a fraction keeps its digits', () => {
  expect(said(keyWork('绿化', null, null, [2.5, '亩'], null))).toBe('一是在绿化方面，共2.5亩。');
});

test('a clause of several sentences ends with its full stop', () => {
  expect(said(keyWork('物业', '续签合同。专人维护。', '完成改造', null, null))).toBe(
    '一是在物业方面，续签合同。专人维护。完成改造。',
  );
});

test('the tenth line is 十是, the eleventh 十一是', () => {
  const items = Array.from({ length: 11 }, () => keyWork('值班', '有人', null, null, null));
  expect(said(...items)).toContain('十是在值班方面，有人。十一是在值班方面，有人。');
});

test('a line with nothing but its field invents nothing', () => {
  expect(said(keyWork('值班', ' ', null, null, ''))).toBe('一是在值班方面。');
});
