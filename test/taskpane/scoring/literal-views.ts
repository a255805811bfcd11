import type { EvidenceCard, FactView, QuestionView, ScoreLine } from '../../../src/app/views/views';

/** An unanswered yes-or-no question; what is given takes the place of what stands here. */
export function questionOf(given: Partial<QuestionView>): QuestionView {
  return {
    key: 'answer:C4:1',
    point: '有内部财务管理制度、会计核算制度等管理制度',
    kind: 'yesNo',
    choices: ['是', '否'],
    answer: null,
    evidence: null,
    place: null,
    byHand: false,
    ...given,
  };
}

/** A fact of one certain reading; what is given takes the place of what stands here. */
export function factOf(given: Partial<FactView>): FactView {
  return {
    fact: 'authorizedStaff',
    label: '编制数',
    kind: 'person',
    text: '30 人',
    certainty: 'certain',
    source: null,
    readings: [],
    notes: [],
    ...given,
  };
}

/** The card of a line with full marks and nothing to show; what is given takes the place of what stands here. */
export function evidenceCardOf(given: Partial<EvidenceCard>): EvidenceCard {
  return {
    line: LINE,
    explanation: '在职人员控制率=（在职人员数/编制数）×100%。',
    standard: '以100%为标准。',
    substitution: null,
    provenance: '公开发布的指标表中有此文字',
    facts: [],
    questions: [],
    notes: [],
    override: null,
    ...given,
  };
}

const LINE: ScoreLine = {
  indicator: 'A1',
  level1: '投入',
  level2: '预算配置',
  name: '在职人员控制率',
  weight: '5',
  score: '5',
  rate: null,
  status: 'full',
  overridden: false,
  reason: null,
  lost: 0,
};
