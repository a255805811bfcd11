import type { ScoreLine } from '../../../src/app/views/views';
import { groupOf, pendingIndicators, scoreSections } from '../../../src/taskpane/scoring/score-sections';

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
const NONE: ReadonlySet<string> = new Set();

const ids = (lines: readonly ScoreLine[]): readonly string[] => lines.map(({ indicator }) => indicator);

describe('评分列表的次序', () => {
  test('失分指标排在最前，按引擎给出的轻重排列，而不是按体系次序', () => {
    expect(ids(scoreSections(VIEW, NONE).lost)).toEqual(['B2', 'A2']);
  });

  test('待填指标单列，满分和不适用的指标按一级指标收起', () => {
    const sections = scoreSections(VIEW, NONE);
    expect(ids(sections.waiting)).toEqual(['B1']);
    expect(sections.full.map(({ level1, lines }) => [level1, ids(lines)])).toEqual([
      ['投入', ['A1']],
      ['过程', ['B3']],
      ['产出及效率', ['D1']],
    ]);
  });

  test('刚填完的指标留在原处，即使已经失分或满分', () => {
    const sections = scoreSections(VIEW, new Set(['B2', 'D1']));
    expect(ids(sections.waiting)).toEqual(['B1', 'B2', 'D1']);
    expect(ids(sections.lost)).toEqual(['A2']);
    expect(sections.full.map(({ level1 }) => level1)).toEqual(['投入', '过程']);
  });

  test('引擎没有列入的失分指标排在列入的之后，不会丢失', () => {
    expect(ids(scoreSections({ lines: LINES, attention: ['A2'] }, NONE).lost)).toEqual(['A2', 'B2']);
  });

  test('收起的指标找得到所在的一级指标，摊开的没有', () => {
    const sections = scoreSections(VIEW, NONE);
    expect(groupOf(sections, 'B3')).toBe('过程');
    expect(groupOf(sections, 'B2')).toBeNull();
    expect(groupOf(sections, null)).toBeNull();
  });

  test('待填指标只算仍在待填的', () => {
    expect(pendingIndicators(LINES)).toEqual(['B1']);
  });
});
