import type { DocumentText } from '../../../../src/app/document-host';
import type {
  FigureChangeView,
  RefreshView,
  SentenceChangeView,
} from '../../../../src/app/report-link/link-views';
import {
  changesOf,
  everyChange,
  isSettled,
  withoutChosen,
} from '../../../../src/taskpane/word/session/chosen-changes';

function figure(control: number, state: FigureChangeView['state']): FigureChangeView {
  const after = state === 'lost' ? null : '93';
  return {
    control,
    tag: 'jx:total:points',
    label: '自评总得分',
    place: `第 ${String(control)} 段`,
    before: '88',
    after,
    state,
    change: after === null ? null : { kind: 'figure', control, before: '88', after },
  };
}

function sentence(changes: SentenceChangeView['changes']): SentenceChangeView {
  const relink = { splices: [], figures: {} };
  return { place: '第 1 段', anchor: 0, before: '增加', after: '减少', diff: [], changes, relink };
}

const [CHANGED, BY_HAND, LOST] = [figure(1, 'changed'), figure(2, 'editedByHand'), figure(3, 'lost')];
const OWN_WORDS = sentence(null);
const WORDS = sentence([
  { kind: 'words', paragraph: 0, start: 0, before: '增加', after: '减少' },
  { kind: 'figure', control: 1, before: '88', after: '93' },
]);
const WHOLE = sentence([{ kind: 'paragraph', paragraph: 4, before: '旧', flatOpc: '<pkg/>' }]);

const control = (id: number, paragraph: number) => ({
  id,
  tag: 'jx:total:points',
  text: '88',
  paragraph,
  start: 0,
});
const TEXT: DocumentText = {
  paragraphs: [],
  controls: [control(1, 0), control(2, 4)],
  fonts: [],
  unread: [],
};

test('全部采用不含手改的、失去来源的和别人改写的句子', () => {
  const view: RefreshView = {
    figures: [CHANGED, BY_HAND, LOST],
    sentences: [OWN_WORDS, WORDS],
    unchanged: 5,
  };
  expect(everyChange(view)).toEqual({ figures: [CHANGED], sentences: [WORDS] });
  expect(isSettled(view)).toBe(false);
  expect(isSettled({ ...view, figures: [BY_HAND, LOST], sentences: [OWN_WORDS] })).toBe(true);
});

test('句子带着的数字不重复改', () => {
  expect(changesOf(TEXT, { figures: [CHANGED], sentences: [WORDS] })).toEqual(WORDS.changes);
  expect(changesOf(TEXT, { figures: [CHANGED], sentences: [] })).toEqual([CHANGED.change]);
});

test('整段重写时，段里的数字不再单独改', () => {
  const chosen = { figures: [CHANGED, figure(2, 'changed')], sentences: [WHOLE] };
  expect(changesOf(TEXT, chosen)).toEqual([...(WHOLE.changes ?? []), CHANGED.change]);
});

test('采用一部分后，剩下的还在，不变的数多了', () => {
  const view: RefreshView = { figures: [CHANGED, BY_HAND], sentences: [WORDS], unchanged: 5 };
  expect(withoutChosen(view, { figures: [CHANGED], sentences: [] })).toEqual({
    figures: [BY_HAND],
    sentences: [WORDS],
    unchanged: 6,
  });
});
