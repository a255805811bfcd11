import type { ScoreLine } from '../../app/views/views';
import type { Texts } from '../text/use-text';

/** The words of the list of scores. */
export type ScoringText = {
  readonly heading: string;
  readonly notRead: string;
  readonly total: string;
  readonly points: string;
  readonly grade: (grade: string) => string;
  readonly gradeOpen: string;
  readonly pendingWeight: (weight: string) => string;
  readonly byLevel1: string;
  readonly parts: { readonly scored: string; readonly lost: string; readonly pending: string };
  readonly lost: (count: number) => string;
  readonly waiting: (pending: number, answered: number) => string;
  readonly full: (count: number) => string;
  readonly group: (level1: string, count: number) => string;
  readonly nothingLost: string;
  readonly status: Readonly<Record<ScoreLine['status'], string>>;
  readonly overridden: string;
  readonly scoreOf: (score: string, weight: string) => string;
  /** Of a line without a score. */
  readonly weight: (weight: string) => string;
};

/** The list of scores in both languages. */
export const SCORING_TEXT: Texts<ScoringText> = {
  'zh-CN': {
    heading: '评分',
    notRead: '尚未读取工作簿，请先完成“识别”。',
    total: '总分',
    points: '分',
    grade: (grade) => `等次：${grade}`,
    gradeOpen: '等次：待填项填完后确定',
    pendingWeight: (weight) => `还有 ${weight} 分待填`,
    byLevel1: '各一级指标得分',
    parts: { scored: '得分', lost: '失分', pending: '待填' },
    lost: (count) => `失分指标（${count}）`,
    waiting: (pending, answered) =>
      answered === 0 ? `待填指标（${pending}）` : waitingText(pending, answered),
    full: (count) => `满分指标（${count}）`,
    group: (level1, count) => `${level1}（${count}）`,
    nothingLost: '没有失分的指标。',
    status: { full: '满分', deducted: '失分', pending: '待填', notApplicable: '不适用，计满分' },
    overridden: '人工评分',
    scoreOf: (score, weight) => `${score}／${weight} 分`,
    weight: (weight) => `${weight} 分`,
  },
  en: {
    heading: 'Scores',
    notRead: 'The workbook has not been read yet. Please finish “Recognise” first.',
    total: 'Total',
    points: 'points',
    grade: (grade) => `Grade: ${grade}`,
    gradeOpen: 'Grade: open until every line is answered',
    pendingWeight: (weight) => `${weight} points still to be answered`,
    byLevel1: 'Scores by first-level indicator',
    parts: { scored: 'scored', lost: 'lost', pending: 'unanswered' },
    lost: (count) => `Points lost (${count})`,
    waiting: (pending, answered) =>
      `Unanswered (${pending})${answered === 0 ? '' : `, answered (${answered})`}`,
    full: (count) => `Full marks (${count})`,
    group: (level1, count) => `${level1} (${count})`,
    nothingLost: 'No line lost points.',
    status: {
      full: 'Full marks',
      deducted: 'Points lost',
      pending: 'Unanswered',
      notApplicable: 'Not applicable',
    },
    overridden: 'Scored by hand',
    scoreOf: (score, weight) => `${score} of ${weight} points`,
    weight: (weight) => `${weight} points`,
  },
};

function waitingText(pending: number, answered: number): string {
  return pending === 0 ? `刚填的指标（${answered}）` : `待填指标（${pending}），刚填（${answered}）`;
}
