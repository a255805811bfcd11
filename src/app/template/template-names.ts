import { FACT_IDS, factKind, factLabel, type FactKind } from '../../domain/fact/catalogue';
import type { IndicatorSystem } from '../../domain/indicator/system';

/** A name that a template may use. `meaning` says what it stands for, in the words of the report's patterns. */
export type TemplateName = {
  readonly name: string;
  readonly group: '单位' | '结果' | '文字' | '数据' | '指标';
  readonly meaning: TemplateMeaning;
  /** What may be written behind a bar, the first being what is printed without one; empty for words. */
  readonly formats: readonly TemplateFormat[];
};

/** A figure's `slot` gets its format when it is printed; the reason of a deduction and the texts are composed. */
export type TemplateMeaning =
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'figure'; readonly slot: string }
  | { readonly kind: 'reason' | 'weight'; readonly indicator: string }
  | { readonly kind: 'keyWork' | 'problems' | 'measures' };

/** A format as templates write it, and as patterns do. */
export type TemplateFormat = { readonly written: string; readonly pattern: string };

const format = (written: string, pattern = written): TemplateFormat => ({ written, pattern });
const POINTS = [format('分')];
const PERCENT = [format('%')];
const AS_IT_IS = [format('原样')];

const FORMATS: Readonly<Record<FactKind, readonly TemplateFormat[]>> = {
  money: [format('万元'), format('元', '原样')],
  person: [format('整数')],
  count: [format('整数')],
  ratio: PERCENT,
  points: POINTS,
  area: AS_IT_IS,
  year: AS_IT_IS,
  text: AS_IT_IS,
};

/** What a report without them would not be one. */
export const COMPULSORY_NAMES: readonly string[] = ['总分', '等次'];

const words = (name: string, group: TemplateName['group'], pattern: string): TemplateName => ({
  name,
  group,
  meaning: { kind: 'pattern', pattern },
  formats: [],
});

const composed = (name: string, kind: 'keyWork' | 'problems' | 'measures'): TemplateName => ({
  name,
  group: '文字',
  meaning: { kind },
  formats: [],
});

const figure = (
  name: string,
  group: TemplateName['group'],
  slot: string,
  formats: readonly TemplateFormat[],
): TemplateName => ({ name, group, meaning: { kind: 'figure', slot }, formats });

const FIXED: readonly TemplateName[] = [
  words('单位名称', '单位', '{unit}'),
  words('单位简称', '单位', '{shortUnit}'),
  words('单位自称', '单位', '{self}'),
  words('地区', '单位', '{region}'),
  words('年度', '单位', '{year}'),
  words('上年度', '单位', '{priorYear}'),
  words('指标体系', '单位', '{citation}'),
  figure('总分', '结果', 'total', POINTS),
  figure('等次', '结果', 'grade', AS_IT_IS),
  figure('待填分值', '结果', 'pendingWeight', POINTS),
  words('职责', '文字', '{duties}'),
  words('内设机构', '文字', '{officeNames}'),
  words('内设机构数', '文字', '{officeCount}'),
  composed('一是', 'keyWork'),
  composed('重点工作', 'keyWork'),
  composed('存在问题', 'problems'),
  composed('改进措施', 'measures'),
];

/** Every name, in the order it is shown: what is fixed, the facts by their labels, the lines of the system. */
export function templateNames(system: IndicatorSystem): readonly TemplateName[] {
  const fixed = new Set(FIXED.map(({ name }) => name));
  const facts = FACT_IDS.filter((fact) => !fixed.has(factLabel(fact))).map((fact) =>
    figure(factLabel(fact), '数据', fact, FORMATS[factKind(fact)]),
  );
  return [...FIXED, ...facts, ...system.indicators.flatMap(({ name }) => lineNames(name))];
}

/** Braces in an indicator's name would end the placeholder. */
function lineNames(indicator: string): readonly TemplateName[] {
  if (/[{}]/u.test(indicator)) return [];
  const text = (name: string, kind: 'reason' | 'weight'): TemplateName => ({
    name: `${name}:${indicator}`,
    group: '指标',
    meaning: { kind, indicator },
    formats: [],
  });
  return [
    text('分值', 'weight'),
    figure(`得分:${indicator}`, '指标', `score:${indicator}`, POINTS),
    figure(`率:${indicator}`, '指标', `rate:${indicator}`, PERCENT),
    figure(`扣分:${indicator}`, '指标', `deduction:${indicator}`, POINTS),
    text('扣分原因', 'reason'),
  ];
}
