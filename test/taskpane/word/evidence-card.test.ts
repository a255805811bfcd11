import { EvidenceCard } from '../../../src/taskpane/word/evidence/EvidenceCard';
import { NEW_WORD_SESSION } from '../../../src/taskpane/word/session/word-reducer';
import { wordsOf } from '../scoring/rendered-step';
import { renderedTab } from './rendered-tab';
import { onSample } from './session/word-session-on-sample';

const FUNDS = { tag: 'jx:fact:publicFundsActual:tenThousandYuan', text: '186.51' };

const rendered = (figure: typeof FUNDS, session = NEW_WORD_SESSION): string =>
  wordsOf(renderedTab(() => EvidenceCard({ figure }), session));

test('没有打开来源时，说打开后才有依据', () => {
  expect(rendered(FUNDS)).toBe('数字 186.51|打开来源工作簿或数据包后，这里显示这个数字的来源和算法。');
});

describe('打开来源以后', () => {
  test('一致的和不同的都说明，并列出来源单元格', async () => {
    const session = (await onSample()).store.session();
    expect(rendered(FUNDS, session)).toMatch(
      /^公用经费决算数\|与来源一致：186\.51 万元\|来源单元格\|.*基本支出决算表.*!F23$/,
    );
    expect(rendered({ ...FUNDS, text: '1186.51' }, session)).toContain(
      '与来源不同：文档为 1186.51，来源为 186.51 万元',
    );
  });

  test('得分的依据有代入计算和评价标准', async () => {
    const session = (await onSample()).store.session();
    const words = rendered({ tag: 'jx:score:B2:points', text: '6' }, session);
    expect(words).toMatch(/代入计算\|.*\|评价标准\|/);
  });

  test('不是数字的内容没有依据', async () => {
    const session = (await onSample()).store.session();
    expect(rendered({ tag: 'jx:blank', text: '【请填写】' }, session)).toContain(
      '这个数字在来源中没有对应的内容。',
    );
  });
});
