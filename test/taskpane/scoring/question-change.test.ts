import type { FactView, QuestionView } from '../../../src/app/views/views';
import {
  draftOf,
  openFacts,
  openQuestions,
  questionChange,
  unlistedAnswer,
} from '../../../src/taskpane/scoring/question-change';
import { evidenceCardOf, factOf, questionOf } from './literal-views';

describe('回答评价要点', () => {
  test('选“是”并写明文件名称，得出一条回答', () => {
    expect(questionChange(questionOf({}), { answer: '是', evidence: ' 财务管理制度汇编 ' })).toEqual({
      kind: 'question',
      answer: { question: 'answer:C4:1', answer: '是', evidence: '财务管理制度汇编' },
    });
  });

  test('只写文件名称而没有选择，不算回答', () => {
    expect(questionChange(questionOf({}), { answer: null, evidence: '财务管理制度汇编' })).toBeNull();
  });

  test('与现有回答相同，不产生改动', () => {
    const question = questionOf({ answer: '是', evidence: '制度汇编' });
    expect(questionChange(question, { answer: '是', evidence: '制度汇编　' })).toBeNull();
    expect(questionChange(question, draftOf(question))).toBeNull();
  });

  test('只改文件名称，保留原来的选择', () => {
    const question = questionOf({ answer: '否', evidence: null });
    expect(questionChange(question, { answer: '否', evidence: '检查底稿' })).toMatchObject({
      answer: { answer: '否', evidence: '检查底稿' },
    });
  });

  test('表中是“否（2 处）”，选定“是”或“否”之前，文件名称不单独成为回答', () => {
    const question = questionOf({ answer: '否（2 处）' });
    expect(questionChange(question, { answer: '否（2 处）', evidence: '检查底稿' })).toBeNull();
    expect(questionChange(question, { answer: '否', evidence: '检查底稿' })).not.toBeNull();
  });

  test('表中的回答不在是、否之中，原样告知；在其中的不告知', () => {
    expect(unlistedAnswer(questionOf({ answer: '否（2 处）' }))).toBe('否（2 处）');
    expect(unlistedAnswer(questionOf({ answer: '否' }))).toBeNull();
    expect(unlistedAnswer(questionOf({}))).toBeNull();
  });
});

describe('一条指标还要填什么', () => {
  const asked: readonly QuestionView[] = [
    questionOf({ key: 'a' }),
    questionOf({ key: 'b', answer: '是', byHand: true }),
    questionOf({ key: 'c', answer: '是' }),
  ];
  const facts: readonly FactView[] = [
    factOf({ certainty: 'missing', text: null }),
    factOf({ fact: 'onDutyStaff', certainty: 'answered' }),
    factOf({ fact: 'vehicles', certainty: 'certain' }),
  ];
  const card = evidenceCardOf({ questions: asked, facts });

  test('未答的和手工答的要点留在眼前，表中已答的不再问', () => {
    expect(openQuestions(card).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  test('未取得的和手工填写的数留在眼前，已取得的不再问', () => {
    expect(openFacts(card).map(({ fact }) => fact)).toEqual(['authorizedStaff', 'onDutyStaff']);
  });
});
