import type { FindingOf } from './finding-of';
import { placesPrefix } from './place-text';
import { quoted } from './quoted';
import type { WantedAnswer } from '../../domain/finding';
import { printPercent } from '../../domain/money/print';
import { PENDING } from '../../domain/scoring/formula/score-cells';

/** The codes of findings about scores. */
export const EVALUATION_CODES = [
  'contradictsFullMarks',
  'fullMarksWithoutEvidence',
  'rateImplausible',
  'bandMagnitudeUsed',
  'judgementUnmatched',
  'judgementUnreadable',
  'standardContradictsWeight',
  'scoreOverridden',
] as const;

type EvaluationFinding = FindingOf<(typeof EVALUATION_CODES)[number]>;

const WANTED: Readonly<Record<WantedAnswer, string>> = {
  verdict: '看不出结论。请填“是”或“否”。',
  option: '对不上评分表所列的结论。请从所列的结论中选填一个。',
  points: '不能作为得分。请填 0 到这一项分值之间的数。',
};

/** The sentence of a finding about scores and the judgements they stand on. */
export function evaluationFindingMessage(
  finding: EvaluationFinding,
  indicatorName: (indicator: string) => string,
): string {
  const at = placesPrefix(finding.cells);
  switch (finding.code) {
    case 'contradictsFullMarks':
      return `${at}${quoted(indicatorName(finding.indicator))}得了满分，但资料里写着${quoted(finding.text)}。请改评分，或说明为什么不扣分。`;
    case 'fullMarksWithoutEvidence':
      return `${at}${quoted(indicatorName(finding.indicator))}的${quoted(finding.point)}得了分，但没有写佐证材料。请补上文件名称或公开网址。`;
    case 'rateImplausible':
      return `${at}${quoted(indicatorName(finding.indicator))}算得 ${printPercent(finding.rate)}，不合常理。请核对分子、分母的数和单位。`;
    case 'bandMagnitudeUsed':
      return `${at}${quoted(indicatorName(finding.indicator))}为 ${printPercent(finding.rate)}，是负数，按绝对值套用了评分档次。请确认当地是否这样评分。`;
    case 'judgementUnmatched':
      return `${at}佐证材料中${quoted(finding.subject)}的${quoted(finding.point)}对不上评分表的任何一项，没有使用。请按评分表的评价要点改写。`;
    case 'judgementUnreadable':
      return `${at}${quoted(finding.subject)}的${quoted(finding.point)}填的是${quoted(finding.text)}，${WANTED[finding.wanted]}`;
    case 'standardContradictsWeight':
      return `${at}${quoted(indicatorName(finding.indicator))}的评价标准写着${quoted(finding.printed)}，与这一项的分值不一致。请核对评分表。`;
    case 'scoreOverridden':
      return `${at}${quoted(indicatorName(finding.indicator))}${computedText(finding.computed)}，人工改为 ${finding.set} 分。请确认理由已经写明。`;
  }
}

function computedText(computed: string): string {
  return computed === PENDING ? '还没有算出得分' : `计算得 ${computed} 分`;
}
