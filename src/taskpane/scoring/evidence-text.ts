import type { Texts } from '../text/use-text';
import type { ScoreEntryProblem } from './override-entry';

/** The words of an evidence card and of the scores set by hand. */
export type EvidenceText = {
  readonly region: (indicator: string) => string;
  readonly explanation: string;
  readonly substitution: string;
  readonly standard: string;
  readonly facts: string;
  readonly questions: string;
  readonly notes: string;
  readonly provenance: string;
  readonly readings: (count: number) => string;
  readonly readingsOf: (fact: string, count: number) => string;
  readonly takeReading: string;
  readonly takeReadingOf: (text: string, place: string) => string;
  readonly correct: string;
  readonly correctOf: (fact: string) => string;
  readonly certainty: { readonly doubtful: string; readonly disputed: string; readonly missing: string };
  readonly override: {
    readonly open: string;
    readonly change: string;
    readonly heading: string;
    readonly mark: (computed: string, score: string) => string;
    readonly why: (reason: string) => string;
    readonly score: (weight: string) => string;
    readonly reason: string;
    readonly apply: string;
    readonly takeBack: string;
    readonly reasonBlank: string;
    readonly scoreProblem: Readonly<Record<ScoreEntryProblem, string>>;
  };
};

/** Evidence cards in both languages. */
export const EVIDENCE_TEXT: Texts<EvidenceText> = {
  'zh-CN': {
    region: (indicator) => `${indicator}的评分依据`,
    explanation: '指标说明',
    substitution: '代入数据',
    standard: '评价标准',
    facts: '取数来源',
    questions: '评价要点',
    notes: '需要留意',
    provenance: '规则出处',
    readings: (count) => `其他读数（${count}）`,
    readingsOf: (fact, count) => `${fact}的其他读数（${count}）`,
    takeReading: '采用',
    takeReadingOf: (text, place) => `采用 ${place} 的读数 ${text}`,
    correct: '更正',
    correctOf: (fact) => `更正${fact}`,
    certainty: { doubtful: '存疑', disputed: '读数不一致', missing: '未取得' },
    override: {
      open: '改为人工评分',
      change: '修改人工评分',
      heading: '人工评分',
      mark: (computed, score) => `计算得分 ${computed}，人工评分 ${score}`,
      why: (reason) => `调整原因：${reason}`,
      score: (weight) => `得分（0～${weight} 分）`,
      reason: '调整原因',
      apply: '确定',
      takeBack: '撤回人工评分',
      reasonBlank: '请写明调整原因，没有原因不能改分。',
      scoreProblem: {
        blank: '请填写得分。',
        notANumber: '得分应是数字，例如 7.5。',
        outOfRange: '得分不能小于 0，也不能超过该指标的分值。',
        tooFine: '得分最多保留两位小数。',
        asComputed: '与计算得分相同，不需要改分。',
      },
    },
  },
  en: {
    region: (indicator) => `Evidence for ${indicator}`,
    explanation: 'Formula',
    substitution: 'With the numbers put in',
    standard: 'Rule',
    facts: 'Sources',
    questions: 'Points to judge',
    notes: 'Please note',
    provenance: 'Where the rule comes from',
    readings: (count) => `Other readings (${count})`,
    readingsOf: (fact, count) => `Other readings (${count}) of ${fact}`,
    takeReading: 'Use',
    takeReadingOf: (text, place) => `Use ${text} from ${place}`,
    correct: 'Correct',
    correctOf: (fact) => `Correct ${fact}`,
    certainty: { doubtful: 'Doubtful', disputed: 'Readings differ', missing: 'Not found' },
    override: {
      open: 'Set the score by hand',
      change: 'Change the score',
      heading: 'Scored by hand',
      mark: (computed, score) => `Computed ${computed}, set by hand to ${score}`,
      why: (reason) => `Reason: ${reason}`,
      score: (weight) => `Score (0 to ${weight})`,
      reason: 'Reason',
      apply: 'Apply',
      takeBack: 'Take back',
      reasonBlank: 'Please give the reason: a score cannot be changed without one.',
      scoreProblem: {
        blank: 'Please enter a score.',
        notANumber: 'A score is a number, such as 7.5.',
        outOfRange: 'A score is neither below 0 nor above the weight of the line.',
        tooFine: 'A score has at most two decimals.',
        asComputed: 'This is the computed score; there is nothing to change.',
      },
    },
  },
};
