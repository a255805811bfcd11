import type { NoticeAction, PaneStep, RunningTask } from '../session/session';
import type { Texts } from '../text/use-text';
import type { StepState } from './step-states';

/** The words around the steps. */
export type ShellText = {
  readonly product: string;
  readonly notRead: string;
  readonly year: (year: number) => string;
  readonly score: (total: string) => string;
  readonly grade: (grade: string) => string;
  readonly pending: (weight: string) => string;
  readonly runAll: string;
  readonly steps: string;
  readonly step: Readonly<Record<PaneStep, string>>;
  readonly state: (step: PaneStep, state: StepState) => string;
  readonly task: Readonly<Record<RunningTask['kind'], string>>;
  readonly cancel: string;
  readonly loading: string;
  readonly stepFailed: string;
  readonly noticeAction: Readonly<Record<NoticeAction, string>>;
  readonly dismiss: string;
  readonly stale: (sheets: readonly string[], count: number) => string;
  readonly refresh: string;
  readonly changes: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly goTo: (place: string) => string;
  readonly otherLanguage: string;
};

/** The shell in both languages. */
export const SHELL_TEXT: Texts<ShellText> = {
  'zh-CN': {
    product: '绩效自评助手',
    notRead: '尚未读取工作簿',
    year: (year) => `${String(year)} 年度`,
    score: (total) => `得分 ${total}`,
    grade: (grade) => `等次 ${grade}`,
    pending: (weight) => `${weight} 分待填`,
    runAll: '一键评分',
    steps: '步骤',
    step: { recognition: '1 识别', scoring: '2 评分', writing: '3 写入', report: '4 报告' },
    state: stateInChinese,
    task: {
      read: '正在读取工作簿',
      openFile: '正在打开文件',
      assess: '正在识别和评分',
      write: '正在写入',
      undo: '正在撤销写入',
      document: '正在生成文件',
    },
    cancel: '停止',
    loading: '正在载入',
    stepFailed: '这一步没有载入完整。请关闭窗格后重新打开。',
    noticeAction: { retry: '重试', rescan: '重新读取', forceUndo: '仍然撤销' },
    dismiss: '关闭提示',
    stale: (sheets, count) =>
      `${sheets.map((sheet) => `“${sheet}”`).join('、')}有 ${String(count)} 处来源单元格改动过，得分可能已经不同。`,
    refresh: '刷新',
    changes: (count) => `刷新后有 ${String(count)} 处不同`,
    before: '原来',
    after: '现在',
    goTo: (place) => `转到 ${place}`,
    otherLanguage: 'English',
  },
  en: {
    product: 'Performance self-assessment',
    notRead: 'The workbook has not been read yet',
    year: (year) => `Year ${String(year)}`,
    score: (total) => `Score ${total}`,
    grade: (grade) => `Grade ${grade}`,
    pending: (weight) => `${weight} points unanswered`,
    runAll: 'Score in one click',
    steps: 'Steps',
    step: { recognition: '1 Tables', scoring: '2 Score', writing: '3 Write', report: '4 Report' },
    state: stateInEnglish,
    task: {
      read: 'Reading the workbook',
      openFile: 'Opening files',
      assess: 'Recognising and scoring',
      write: 'Writing',
      undo: 'Taking the writing back',
      document: 'Making the file',
    },
    cancel: 'Stop',
    loading: 'Loading',
    stepFailed: 'This step was not loaded completely. Please close the pane and open it again.',
    noticeAction: { retry: 'Try again', rescan: 'Read again', forceUndo: 'Take back anyway' },
    dismiss: 'Dismiss',
    stale: (sheets, count) =>
      `Source cells changed (${String(count)}) in ${sheets.join(', ')}; the score may be another one now.`,
    refresh: 'Refresh',
    changes: (count) => `Different after refreshing: ${String(count)}`,
    before: 'Before',
    after: 'Now',
    goTo: (place) => `Go to ${place}`,
    otherLanguage: '中文',
  },
};

function stateInChinese(step: PaneStep, state: StepState): string {
  switch (state.kind) {
    case 'locked':
      return '待读取';
    case 'open':
      return step === 'report' ? '可预览' : step === 'writing' ? '未写入' : '未读取';
    case 'done':
      return '完成';
    case 'attention':
      return step === 'recognition' ? `${String(state.count)} 处存疑` : `${String(state.count)} 项待填`;
  }
}

function stateInEnglish(step: PaneStep, state: StepState): string {
  switch (state.kind) {
    case 'locked':
      return 'Waiting';
    case 'open':
      return step === 'report' ? 'Ready' : step === 'writing' ? 'To do' : 'Not read';
    case 'done':
      return 'Done';
    case 'attention':
      return step === 'recognition' ? `${String(state.count)} doubts` : `${String(state.count)} open`;
  }
}
