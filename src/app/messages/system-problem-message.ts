import type { IndicatorSystem } from '../../domain/indicator/system';
import type { LineProblem, SystemProblem } from '../../domain/indicator/system-problem';
import { HUNDRED, type Decimal } from '../../domain/money/decimal';
import { printNumber } from '../../domain/money/print';

/** Problems of a line that its name and their code say all of. */
type BareProblem = Extract<LineProblem, { readonly code: keyof typeof BARE }>;

const BARE = {
  idTwice: '编号重复',
  weightNotPositive: '分值应大于 0',
  measureMissing: '按比率评分的指标要有计算公式（measure）',
  measureUnused: '由人判断的指标不用计算公式，measure 应为 null',
  itemsMissing: '没有写评价要点（items）',
  stepNotPositive: '每一步的幅度（step）应大于 0',
  deductNotPositive: '每次扣的分应大于 0',
  bandsMissing: '没有写档次（bands）',
} as const;

/** The sentence of a problem with a user's own indicator system. */
export function systemProblemMessage(problem: SystemProblem, { indicators }: IndicatorSystem): string {
  if ('indicator' in problem) {
    const name = indicators.find(({ id }) => id === problem.indicator)?.name ?? '';
    return `${problem.indicator}“${name}”：${isBare(problem) ? BARE[problem.code] : lineSentence(problem)}`;
  }
  switch (problem.code) {
    case 'noIndicators':
      return '指标体系里没有指标';
    case 'weightsNotTotal':
      return `各项分值合计 ${printNumber(problem.sum)}，与总分 ${printNumber(problem.total)} 不一致`;
    case 'gradesMissing':
      return '没有写评价等次（grades）';
    case 'gradesNotDescending':
      return `评价等次要从高到低排列，“${problem.label}”的最低分不低于前一等次`;
    case 'gradesStartAboveZero':
      return `最低的等次“${problem.label}”应从 0 分起，否则低分没有等次`;
  }
}

function isBare(problem: LineProblem): problem is BareProblem {
  return Object.hasOwn(BARE, problem.code);
}

function lineSentence(problem: Exclude<LineProblem, BareProblem>): string {
  switch (problem.code) {
    case 'expressionInvalid':
      return `计算公式“${problem.expression}”第 ${problem.position + 1} 个字符处写错`;
    case 'factUnknown':
      return `计算公式“${problem.expression}”第 ${problem.position + 1} 个字符处的数据项不认识`;
    case 'factNotNumeric':
      return `计算公式里的 ${problem.fact} 不是数`;
    case 'bandsGap':
      return `档次之间在 ${boundText(problem.at)} 处有空缺，落在那里的比率没有得分`;
    case 'bandsOverlap':
      return `档次之间在 ${boundText(problem.at)} 处重叠，同一比率有两个得分`;
    case 'scoreOutOfRange':
      return `得分 ${printNumber(problem.score)} 不在 0 和分值之间`;
    case 'weightNeverReached':
      return `最多得 ${printNumber(problem.best)} 分，与分值不一致`;
    case 'itemTwice':
      return `“${problem.item}”写了两次`;
  }
}

function boundText(at: Decimal | null): string {
  return at === null ? '两端' : `${printNumber(at.times(HUNDRED))}%`;
}
