import { fc } from '../../../run/properties';
import { BUILT_IN_SYSTEMS } from '../../../../src/catalog/systems/systems';
import type { Indicator, IndicatorSystem } from '../../../../src/domain/indicator/system';
import { judged } from '../sample';
import { agree, formulasSay, type LineCase } from './line-sheet';

const [HUNAN] = BUILT_IN_SYSTEMS as readonly [IndicatorSystem];

function line(id: string): Indicator {
  const found = HUNAN.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`No line ${id}`);
  return found;
}

function itemsOf({ rule }: Indicator): readonly string[] {
  return 'items' in rule ? rule.items : [];
}

/** One case an answer sheet: the answers to the points in their order. */
function answered(id: string, answers: readonly (string | number)[], note: string | null = null): LineCase {
  const indicator = line(id);
  const points = itemsOf(indicator);
  return {
    indicator,
    mode: 'floor',
    facts: {},
    answers: answers.map((answer, index) =>
      judged(indicator.name, points[index] ?? '自评', answer, { note }),
    ),
  };
}

function sheets(id: string, answer: fc.Arbitrary<string | number>): readonly LineCase[] {
  const count = itemsOf(line(id)).length;
  const drawn = fc.sample(fc.array(answer, { minLength: count, maxLength: count }), {
    numRuns: 60,
  });
  return drawn.map((answers) => answered(id, answers, '附件里说“已整改”。'));
}

describe('answers score and explain alike in the engine and in the sheet', () => {
  it('管理制度健全性 and 预决算信息公开性: any mixture of 是, 否 and blanks', () => {
    const answer = fc.constantFrom('是', '是', '是', '否', '');
    agree([...sheets('C4', answer), ...sheets('C6', answer)]);
  });

  it('资金使用合规性: each 否 is one case, a number counts them', () => {
    agree(sheets('C5', fc.constantFrom<string | number>('是', '是', '是', '是', '否', 0, 2, '')));
  });

  it('行政效能: each choice and none', () => {
    agree(
      ['效果较好', '效果一般', '无效果或效果不明显', ''].flatMap((answer) => [
        answered('D3', [answer]),
        answered('D3', [answer], '办文办会仍有延误'),
      ]),
    );
  });

  it('三项效益: points from 0 to the weight, none, and too many', () => {
    const points = [0, 0.5, 9, 9.25, 10, 10.5, -1, ''];
    agree(
      points.flatMap((answer) => [
        answered('D2', [answer]),
        answered('D2', [answer], '生态效益缺少量化数据'),
      ]),
    );
  });
});

it('text in people’s words stays text in the formula', () => {
  const hostile = '"&HYPERLINK("http://x","y")&"';
  const [says] = formulasSay([answered('D2', [9], hostile)]);
  expect(says?.[1]).toBe(`${hostile}，扣 1 分`);
});
