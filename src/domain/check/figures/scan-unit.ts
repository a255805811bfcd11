import { skipBlanks } from './scan-number';
import type { FigureKind, TextFigure } from './text-figure';
import { decimal, ONE, type Decimal } from '../../money/decimal';

/** What stands behind a number: its unit, how it scales, and where it ends. */
export type ScannedUnit = Pick<TextFigure, 'kind' | 'scale' | 'measureWord' | 'hedge' | 'end'>;

const PERCENT = decimal('0.01');
const SCALES: Readonly<Record<string, Decimal>> = {
  亿: decimal(100000000),
  万: decimal(10000),
  千: decimal(1000),
  百: decimal(100),
};
const AREAS = ['平方米', '㎡', 'm²'];
/** Longest first: 人次 is not 人. */
const MEASURE_WORDS = (
  '批次 场次 人次 车次 班次 轮次 公里 贫困户 ' +
  '人 名 位 辆 台 部 次 场 户 个 家 处 项 件 份 册 期 批 套 座 栋 间 块 条 篇 起 宗 所 株 棵 亩 吨 盏 门 例'
).split(' ');
/** 分 before these begins another word. */
const NOT_POINTS = '之钟别局类管项布析配公行期批支';

/** The unit behind a number that ends at `start`; `bare` where none follows. */
export function scanUnit(text: string, start: number): ScannedUnit {
  let at = skipBlanks(text, start);
  let hedge: TextFigure['hedge'] = 'none';
  let scale = ONE;
  for (;;) {
    const character = text[at] ?? '';
    const factor = SCALES[character];
    if (character === '多' || character === '余') hedge = 'atLeast';
    else if (factor !== undefined && !text.startsWith('百分', at)) scale = scale.times(factor);
    else break;
    at += 1;
  }
  const unit = unitAt(text, skipBlanks(text, at));
  if (unit === null) return { kind: 'bare', scale: ONE, measureWord: '', hedge: 'none', end: start };
  return { ...unit, scale: scale.times(unit.scale), hedge };
}

type Unit = { kind: FigureKind; scale: Decimal; measureWord: string; end: number };

function unitAt(text: string, at: number): Unit | null {
  const unit = (kind: FigureKind, length: number, scale = ONE): Unit => {
    return { kind, scale, measureWord: '', end: at + length };
  };
  if (text[at] === '元') return unit('money', 1);
  if (text[at] === '%') return unit('percent', 1, PERCENT);
  if (text.startsWith('个百分点', at)) return unit('percentagePoint', 4, PERCENT);
  if (text.startsWith('百分点', at)) return unit('percentagePoint', 3, PERCENT);
  if (text[at] === '年') return unit('year', text[at + 1] === '度' ? 2 : 1);
  if (text[at] === '分' && !NOT_POINTS.includes(text[at + 1] ?? '。')) return unit('points', 1);
  const area = AREAS.find((each) => text.startsWith(each, at));
  if (area !== undefined) return unit('area', area.length);
  const word = MEASURE_WORDS.find((each) => text.startsWith(each, at));
  return word === undefined ? null : { ...unit('count', word.length), measureWord: word };
}
