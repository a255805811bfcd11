import type { DocumentChange } from '../../../../src/app/document-host';
import type { CheckView } from '../../../../src/app/report-link/link-views';
import { certainFixes } from '../../../../src/taskpane/word/check/certain-fixes';

function view(...changes: readonly (DocumentChange | null)[]): CheckView {
  const items = changes.map((change) => ({
    severity: 'error' as const,
    category: '数字',
    place: '第 1 段',
    anchor: 0,
    excerpt: '',
    message: '',
    fix: change === null ? null : { label: '', change },
  }));
  return { summary: '', items, agreeing: 0, clean: false };
}

const words = (paragraph: number, start: number, before: string): DocumentChange => ({
  kind: 'words',
  paragraph,
  start,
  before,
  after: '',
});
const figure = (control: number): DocumentChange => ({ kind: 'figure', control, before: '1', after: '2' });

test('拿不准的不在其中', () => {
  expect(certainFixes(view(null, figure(1)))).toEqual([figure(1)]);
});

test('同一个数字、重叠的文字只改一次，挨着的和别段的都改', () => {
  expect(certainFixes(view(figure(1), figure(1), figure(2)))).toEqual([figure(1), figure(2)]);
  expect(
    certainFixes(view(words(3, 4, '。。'), words(3, 5, '。'), words(3, 6, '，'), words(4, 4, '。。'))),
  ).toEqual([words(3, 4, '。。'), words(3, 6, '，'), words(4, 4, '。。')]);
});
