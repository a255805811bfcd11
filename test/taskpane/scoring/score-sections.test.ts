import type { ScoreLine } from '../../../src/app/views/views';
import { NOTHING_PLACED, placingAfter } from '../../../src/taskpane/scoring/placing';
import { countOf, groupOf, scoreSections } from '../../../src/taskpane/scoring/score-sections';

const line = (
  indicator: string,
  status: ScoreLine['status'],
  level1 = '过程',
  overridden = false,
): ScoreLine => ({
  indicator,
  level1,
  level2: '预算执行',
  name: `指标${indicator}`,
  weight: '5',
  score: status === 'pending' ? '待填' : '3',
  rate: null,
  status,
  overridden,
  reason: null,
  lost: status === 'deducted' ? 2 : 0,
});

const LINES: readonly ScoreLine[] = [
  line('A1', 'full', '投入'),
  line('A2', 'deducted', '投入'),
  line('B1', 'pending'),
  line('B2', 'deducted'),
  line('B3', 'notApplicable'),
  line('D1', 'full', '产出及效率'),
];
const VIEW = { lines: LINES, attention: ['B2', 'A2', 'B1'] };
const ANSWERED = { answeredHere: new Set(['B2', 'D1']), open: null, openIn: null };

const ids = (lines: readonly ScoreLine[]): readonly string[] => lines.map(({ indicator }) => indicator);

describe('评分列表的次序', () => {
  test('失分指标排在最前，按引擎给出的轻重排列，而不是按体系次序', () => {
    expect(ids(scoreSections(VIEW, NOTHING_PLACED).lost)).toEqual(['B2', 'A2']);
  });

  test('待填指标单列，满分和不适用的指标按一级指标收起', () => {
    const sections = scoreSections(VIEW, NOTHING_PLACED);
    expect(ids(sections.waiting)).toEqual(['B1']);
    expect(sections.full.map(({ level1, lines }) => [level1, ids(lines)])).toEqual([
      ['投入', ['A1']],
      ['过程', ['B3']],
      ['产出及效率', ['D1']],
    ]);
  });

  test('刚填完的指标留在原处，即使已经失分或满分', () => {
    const sections = scoreSections(VIEW, ANSWERED);
    expect(ids(sections.waiting)).toEqual(['B1', 'B2', 'D1']);
    expect(ids(sections.lost)).toEqual(['A2']);
    expect(sections.full.map(({ level1 }) => level1)).toEqual(['投入', '过程']);
  });

  test('引擎没有列入的失分指标排在列入的之后，不会丢失', () => {
    expect(ids(scoreSections({ lines: LINES, attention: ['A2'] }, NOTHING_PLACED).lost)).toEqual([
      'A2',
      'B2',
    ]);
  });

  test('收起的指标找得到所在的一级指标，摊开的没有', () => {
    const sections = scoreSections(VIEW, NOTHING_PLACED);
    expect(groupOf(sections, 'B3')).toBe('过程');
    expect(groupOf(sections, 'B2')).toBeNull();
    expect(groupOf(sections, null)).toBeNull();
  });

  test('标题上的个数按状态数，不按列在哪里数', () => {
    expect(countOf(scoreSections(VIEW, ANSWERED).waiting, 'pending')).toBe(1);
  });
});

describe('指标在填写时不换位置', () => {
  const FULL_C = { lines: [line('C', 'full')], attention: [] };
  const LOST_C = { lines: [line('C', 'deducted')], attention: ['C'] };

  test('摊开的失分指标改成满分，合上之前留在失分里，合上之后归入满分', () => {
    const opened = placingAfter(NOTHING_PLACED, LOST_C.lines, 'C');
    const rescored = placingAfter(opened, FULL_C.lines, 'C');
    expect(ids(scoreSections(FULL_C, rescored).lost)).toEqual(['C']);
    const closed = placingAfter(rescored, FULL_C.lines, null);
    expect(ids(scoreSections(FULL_C, closed).lost)).toEqual([]);
  });

  test('待填过的指标填完仍在待填里，没有待填过的不在', () => {
    const first = placingAfter(NOTHING_PLACED, [line('C', 'pending')], null);
    expect(ids(scoreSections(FULL_C, placingAfter(first, FULL_C.lines, null)).waiting)).toEqual(['C']);
    expect(ids(scoreSections(FULL_C, NOTHING_PLACED).waiting)).toEqual([]);
  });

  test('没有新情况就不产生新的记录，选中体系里没有的指标也一样', () => {
    expect(placingAfter(NOTHING_PLACED, FULL_C.lines, null)).toBe(NOTHING_PLACED);
    const unknown = placingAfter(NOTHING_PLACED, FULL_C.lines, 'Z9');
    expect(placingAfter(unknown, FULL_C.lines, 'Z9')).toBe(unknown);
  });
});
