import type { ReportSettings } from '../../../../src/domain/report/report-settings';
import {
  typedLines,
  withOwnParagraph,
  withOwnSection,
  withParagraph,
  withParagraphMoved,
  withSection,
  withSectionMoved,
} from '../../../../src/taskpane/word/compose/arrange-settings';

const OVERVIEW = {
  section: 'overview',
  heading: '基本概况',
  shown: true,
  paragraphs: [
    { kind: 'slot', slot: 'duties', shown: true },
    { kind: 'own', text: '自己的话' },
  ],
} as const;
const PROBLEMS = { section: 'problems', heading: '存在的问题', shown: true, paragraphs: [] } as const;
const SETTINGS: ReportSettings = {
  outlineId: 'county',
  sections: [OVERVIEW, PROBLEMS],
  selfName: null,
  keyWork: [],
};

const headings = ({ sections }: ReportSettings): readonly string[] => sections.map(({ heading }) => heading);

test('章节上移下移；已在最前最后的不动', () => {
  expect(headings(withSectionMoved(SETTINGS, 1, 'up'))).toEqual(['存在的问题', '基本概况']);
  expect(headings(withSectionMoved(SETTINGS, 0, 'down'))).toEqual(['存在的问题', '基本概况']);
  expect(withSectionMoved(SETTINGS, 0, 'up')).toEqual(SETTINGS);
  expect(withSectionMoved(SETTINGS, 1, 'down')).toEqual(SETTINGS);
});

test('改一个章节，别的不动；自己加的可以删去', () => {
  const hidden = withSection(SETTINGS, 1, { ...PROBLEMS, shown: false });
  expect(hidden.sections).toEqual([OVERVIEW, { ...PROBLEMS, shown: false }]);
  const added = withOwnSection(SETTINGS, '其他');
  expect(added.sections[2]).toEqual({
    section: null,
    heading: '其他',
    shown: true,
    paragraphs: [{ kind: 'own', text: '' }],
  });
  expect(withSection(added, 2, null)).toEqual(SETTINGS);
});

test('段落可以移动、隐藏、添加、删去', () => {
  const [slot, own] = OVERVIEW.paragraphs;
  expect(withParagraphMoved(OVERVIEW, 1, 'up').paragraphs).toEqual([own, slot]);
  expect(withParagraph(OVERVIEW, 0, { ...slot, shown: false }).paragraphs[0]).toEqual({
    ...slot,
    shown: false,
  });
  expect(withOwnParagraph(OVERVIEW).paragraphs[2]).toEqual({ kind: 'own', text: '' });
  expect(withParagraph(OVERVIEW, 1, null).paragraphs).toEqual([slot]);
});

test('逐行写的重点工作：空行和首尾空白不算', () => {
  expect(typedLines(' 安全保卫 \n\n物业管理\n  ')).toEqual(['安全保卫', '物业管理']);
  expect(typedLines(' \n')).toEqual([]);
});
