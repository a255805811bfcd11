import type { SheetPreview } from '../../app/views/views';
import type { Texts } from '../text/use-text';
import type { WritingState } from './writing-state';

/** The words of step 3. */
export type WritingText = {
  readonly heading: string;
  readonly notRead: string;
  readonly onlyOurs: string;
  readonly newWorkbook: string;
  readonly state: (state: WritingState) => string;
  readonly openDoubts: (count: number) => string;
  readonly pendingLines: (count: number) => string;
  readonly toRecognition: string;
  readonly toScoring: string;
  readonly write: string;
  readonly writeAgain: string;
  readonly undo: string;
  readonly save: string;
  readonly sheets: (count: number) => string;
  readonly action: Readonly<Record<SheetPreview['action'], string>>;
  readonly cells: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly changedOf: (sheet: string, count: number) => string;
  readonly unlisted: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly empty: string;
  readonly notes: string;
};

/** Step 3 in both languages. */
export const WRITING_TEXT: Texts<WritingText> = {
  'zh-CN': {
    heading: '写入',
    notRead: '尚未读取工作簿，请先完成“识别”。',
    onlyOurs: '只写入下面列出的工作表。您原有的表只读取，不改动。',
    newWorkbook: '写入一个新的工作簿。原文件只读取，不改动。',
    state: stateChinese,
    openDoubts: (count) => `识别中还有 ${count} 处存疑，建议先确认再写入。`,
    pendingLines: (count) => `还有 ${count} 个指标待填。可以先写入，再到表中或“评分”中填写。`,
    toRecognition: '去确认',
    toScoring: '去填写',
    write: '写入',
    writeAgain: '重新写入',
    undo: '撤销本次写入',
    save: '保存评分工作簿',
    sheets: (count) => `工作表（${count}）`,
    action: { create: '新建', rewrite: '更新', unchanged: '不变' },
    cells: (count) => `${count} 个单元格有内容`,
    changed: (count) => `${count} 个单元格的内容会变`,
    changedOf: (sheet, count) => `${sheet}：${count} 个单元格的内容会变`,
    unlisted: (count) => `还有 ${count} 个单元格没有列出。`,
    before: '原为',
    after: '改为',
    empty: '（空）',
    notes: '注意',
  },
  en: {
    heading: 'Write',
    notRead: 'The workbook has not been read yet. Please finish “Recognise” first.',
    onlyOurs: 'Only the sheets listed below are written. Your own sheets are read and never changed.',
    newWorkbook: 'A new workbook is written. The original file is read and never changed.',
    state: stateEnglish,
    openDoubts: (count) => `Open doubts in “Recognise”: ${count}. Better settle them before writing.`,
    pendingLines: (count) => `Unanswered indicators: ${count}. They can also be answered after writing.`,
    toRecognition: 'Settle them',
    toScoring: 'Answer them',
    write: 'Write',
    writeAgain: 'Write again',
    undo: 'Undo this writing',
    save: 'Save scored workbook',
    sheets: (count) => `Sheets (${count})`,
    action: { create: 'New', rewrite: 'Updated', unchanged: 'Unchanged' },
    cells: (count) => `Cells with content: ${count}`,
    changed: (count) => `Cells that will change: ${count}`,
    changedOf: (sheet, count) => `${sheet}: ${count} cells will change`,
    unlisted: (count) => `Further cells not listed: ${count}.`,
    before: 'Before',
    after: 'After',
    empty: '(empty)',
    notes: 'Please note',
  },
};

function stateChinese(state: WritingState): string {
  switch (state.kind) {
    case 'notWritten':
      return '还没有写入。';
    case 'current':
      return '已写入，工作表是最新的。';
    case 'outOfDate':
      return state.cells === 0
        ? '工作表不是最新的，请重新写入。'
        : `工作表不是最新的：重新写入后，有 ${state.cells} 个单元格的内容会变。`;
  }
}

function stateEnglish(state: WritingState): string {
  switch (state.kind) {
    case 'notWritten':
      return 'Nothing has been written yet.';
    case 'current':
      return 'Written: the sheets are up to date.';
    case 'outOfDate':
      return state.cells === 0
        ? 'The sheets are out of date. Please write again.'
        : `The sheets are out of date: ${state.cells} cells will change when they are written again.`;
  }
}
