import type { DocumentText } from '../../../src/app/document-host';
import { figureNow } from '../../../src/app/report-link/figure-now';
import { figureStandingIn } from '../../../src/app/report-link/figure-standing';
import { linkOf } from '../../../src/app/report-link/link-of';
import type { SentenceChangeView } from '../../../src/app/report-link/link-views';
import { sentenceChanges } from '../../../src/app/report-link/sentence-changes';
import { shownText } from '../../../src/domain/report/inline';
import type { Paragraph, Report } from '../../../src/domain/report/model';
import { assessedBook } from './assessed-book';
import { documentOf, replaced, typedOver } from './document-of';
import { body, KEPT, reportOf, table } from './small-report';

const print = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ inlines }) => shownText(inlines)).join('¶');

function changesOf(
  before: Report,
  now: Report,
  edited: (text: DocumentText) => DocumentText = (text) => text,
): readonly SentenceChangeView[] {
  const link = linkOf(before, KEPT);
  const standingOf = figureStandingIn(link, figureNow(assessedBook(), now));
  return sentenceChanges({ text: edited(documentOf(before)), link, report: now, standingOf, print });
}

const UP = '支出{total|12.00}万元，比上年增加。';
const DOWN = '支出{total|9.00}万元，比上年减少。';

describe('说法变了的句子', () => {
  it('没有变化就什么都不提', () => {
    expect(changesOf(reportOf(body(`总述。${UP}`)), reportOf(body(`总述。${UP}`)))).toEqual([]);
  });

  it('只是数字变了，句子不提，数字另列', () => {
    const now = reportOf(body('支出{total|15.00}万元，比上年增加。'));
    expect(changesOf(reportOf(body(UP)), now)).toEqual([]);
  });

  it('方向变了：只换变了的字，句中的数字一并换新', () => {
    const [change, ...more] = changesOf(reportOf(body(`总述。${UP}`)), reportOf(body(`总述。${DOWN}`)));
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      place: '第 1 段',
      before: '支出12.00万元，比上年增加。',
      after: '支出9.00万元，比上年减少。',
      changes: [
        { kind: 'words', paragraph: 0, start: 16, before: '增加', after: '减少' },
        { kind: 'figure', control: 1, before: '12.00', after: '9.00' },
      ],
    });
    expect(change?.diff).toEqual([
      { kind: 'same', text: '支出' },
      { kind: 'removed', text: '12.00' },
      { kind: 'added', text: '9.00' },
      { kind: 'same', text: '万元，比上年' },
      { kind: 'removed', text: '增加' },
      { kind: 'added', text: '减少' },
      { kind: 'same', text: '。' },
    ]);
  });

  it('手工改过的数字在换句时原样留着', () => {
    const [change] = changesOf(reportOf(body(UP)), reportOf(body(DOWN)), (text) =>
      typedOver(text, 1, '12.5'),
    );
    expect(change?.after).toBe('支出12.5万元，比上年减少。');
    expect(change?.changes).toEqual([
      { kind: 'words', paragraph: 0, start: 12, before: '增加', after: '减少' },
    ]);
  });

  it('用户改写过的句子只提示，不代换', () => {
    const [change] = changesOf(reportOf(body(UP)), reportOf(body(DOWN)), (text) =>
      replaced(text, 0, 0, '支出', '公用经费支出'),
    );
    expect(change).toMatchObject({ before: '公用经费支出12.00万元，比上年增加。', changes: null });
  });

  it('用户删掉的句子不再提起，已经改对的也不提', () => {
    const gone = changesOf(reportOf(body(UP)), reportOf(body(DOWN)), () =>
      documentOf(reportOf(body('别的。'))),
    );
    const done = changesOf(reportOf(body(UP)), reportOf(body(DOWN)), (text) =>
      replaced(text, 0, 13, '增加', '减少'),
    );
    expect([gone, done]).toEqual([[], []]);
  });

  it('句中的数字换了一个，整段换，段里用户加的话留着', () => {
    const before = reportOf(body('甲句。差额{publicFundsActual - carryIn|3.00}万元，为结余。'));
    const now = reportOf(body('甲句。差额{carryIn - publicFundsActual|2.00}万元，为超支。'));
    const [change] = changesOf(before, now, (text) => replaced(text, 0, 0, '甲句。', '甲句。用户的话。'));
    expect(change).toMatchObject({
      before: '甲句。用户的话。差额3.00万元，为结余。',
      changes: [{ kind: 'paragraph', paragraph: 0, flatOpc: '甲句。用户的话。差额2.00万元，为超支。' }],
    });
  });

  it('多出一个问题：新的一段接在前一段后面；少了一个问题：那一段拿掉', () => {
    const [one, two] = [body('三、存在的问题'), body('预算执行率低，扣{total|2}分。')];
    const added = changesOf(reportOf(one), reportOf(one, two));
    const gone = changesOf(reportOf(one, two), reportOf(one));
    expect(added).toMatchObject([
      {
        before: '三、存在的问题',
        after: '三、存在的问题\n预算执行率低，扣2分。',
        changes: [{ kind: 'paragraph', paragraph: 0, flatOpc: '三、存在的问题¶预算执行率低，扣2分。' }],
      },
    ]);
    expect(gone).toMatchObject([
      {
        before: '预算执行率低，扣2分。',
        after: '',
        changes: [{ kind: 'paragraph', paragraph: 1, before: '预算执行率低，扣2分。', flatOpc: '' }],
      },
    ]);
  });

  it('表格里的话照样换字；表格多出的格只提示', () => {
    const reworded = changesOf(reportOf(table('较上年增加')), reportOf(table('较上年减少')));
    const added = changesOf(reportOf(table('甲')), reportOf(table('甲', '新项目')));
    expect(reworded).toMatchObject([{ changes: [{ kind: 'words', before: '增加', after: '减少' }] }]);
    expect(added).toMatchObject([{ after: '新项目', changes: null }]);
  });
});
