import { doubtMessage } from './doubt-message';
import type { FindingOf } from './finding-of';
import { placesPrefix, placesText, placeText } from './place-text';
import { quoted } from './quoted';
import { amountText, factValueText, identityKind, identityText, quantityText } from './value-text';
import { factLabel } from '../../domain/fact/catalogue';
import type { Reading } from '../../domain/fact/reading';
import { readingText } from '../../domain/fact/reading-text';
import { questionMessage } from './question-message';

const SHOWN_READINGS = 4;

/** The codes of findings about facts. */
export const FACT_CODES = [
  'readingsDisagree',
  'unitFactorSuspected',
  'readingsRounded',
  'readingDoubtful',
  'identityBroken',
  'identityRounded',
  'printedRateWrong',
  'derivedMayHold',
  'actualNotFilled',
  'questionOpen',
  'yearConflict',
  'unitNameConflict',
  'unbudgetedSpending',
  'pointedCellUnreadable',
] as const;

type FactFinding = FindingOf<(typeof FACT_CODES)[number]>;

/** The sentence of a finding about facts: their readings, how they agree, and what they add up to. */
export function factFindingMessage(finding: FactFinding): string {
  const { cells } = finding;
  switch (finding.code) {
    case 'readingsDisagree':
      return disagreement(finding);
    case 'unitFactorSuspected':
      return `${quoted(factLabel(finding.fact))}在几处恰好相差 ${finding.factor} 倍：${readingsText(finding.readings)}。很可能是金额单位写错，请核对单位。`;
    case 'readingsRounded':
      return `${quoted(factLabel(finding.fact))}在几处因四舍五入略有出入：${readingsText(finding.readings)}。不影响得分，不必修改。`;
    case 'readingDoubtful':
      return doubtfulText(finding.reading, doubtMessage(finding.doubt));
    case 'identityBroken':
      return `${placesPrefix(cells)}${brokenIdentity(finding)}`;
    case 'identityRounded':
      return `${placesPrefix(cells)}因四舍五入有尾差，${sidesText(finding)}。不必修改。`;
    case 'printedRateWrong':
      return `${placesPrefix(cells)}${finding.identity}写的是 ${finding.printed}，与按同一行金额算出的不符。请核对比率和金额。`;
    case 'derivedMayHold':
      return `${placesPrefix(cells)}册中没有列出${quoted(factLabel(finding.fact))}，现按${finding.inputs.map((input) => quoted(factLabel(input))).join('、')}推算；其中可能含${quoted(factLabel(finding.held))}。请对照指标文件核对，或在该项中直接填写。`;
    case 'actualNotFilled':
      return `${placesPrefix(cells)}有${quoted(factLabel(finding.budget))}，但${quoted(factLabel(finding.actual))}没有填。请补填，没有发生的填 0。`;
    case 'questionOpen':
      return questionMessage(finding.question);
    case 'yearConflict':
      return `几份资料的年度不一致：${finding.years.join('、')}（${placesText(cells)}）。请换成同一年度的，或在运行时指定评价年度。`;
    case 'unitNameConflict':
      return `几份资料的单位名称不一致：${finding.names.map(quoted).join('、')}（${placesText(cells)}）。请确认是同一单位，或在运行时指定单位名称。`;
    case 'pointedCellUnreadable':
      return `${placesPrefix(cells)}指定作${quoted(factLabel(finding.fact))}的单元格里没有数，没有采用。请指定有数的单元格，或直接填写。`;
    case 'unbudgetedSpending':
      return `${placesPrefix(cells)}${quoted(finding.matter)}支出 ${amountText(finding.amount)}，没有列入年初预算。请在报告中说明原因。`;
  }
}

/** Numbers of different scopes are findings of severity info: they may differ. */
function disagreement({ fact, readings, severity }: FindingOf<'readingsDisagree'>): string {
  const [name, places] = [quoted(factLabel(fact)), readingsText(readings)];
  return severity === 'info'
    ? `${name}在几处的口径不同，数也不同：${places}。按第一处的数计算，各处都不必修改。`
    : `${name}在几处不一致：${places}。暂用第一处的数，请核对后改成一致。`;
}

function brokenIdentity(finding: FindingOf<'identityBroken' | 'identityRounded'>): string {
  return finding.severity === 'info'
    ? `各数的口径不同，不适用勾稽关系，${sidesText(finding)}。不必修改。`
    : `勾稽关系不成立，${sidesText(finding)}。请核对这几个数。`;
}

function readingsText(readings: readonly Reading[]): string {
  const shown = readings.slice(0, SHOWN_READINGS);
  const texts = shown.map((reading) => `${readingText(reading)}（${placeText(reading.source)}）`);
  return texts.join('，') + (readings.length > shown.length ? `，等 ${readings.length} 处` : '');
}

function doubtfulText({ fact, value, source }: Reading, doubt: string): string {
  return `${quoted(factLabel(fact))}取 ${factValueText(fact, value)}（${placeText(source)}）：${doubt}`;
}

function sidesText(finding: FindingOf<'identityBroken' | 'identityRounded'>): string {
  const kind = identityKind(finding.identity);
  const [left, right] = [quantityText(kind, finding.left), quantityText(kind, finding.right)];
  const gap = quantityText(kind, finding.left.minus(finding.right).abs());
  return `${identityText(finding.identity)}：左边 ${left}，右边 ${right}，相差 ${gap}`;
}
