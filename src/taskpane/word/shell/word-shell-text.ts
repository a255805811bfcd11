import type { RunningTask } from '../../session/session';
import type { Texts } from '../../text/use-text';
import type { WordTab } from '../session/word-session';

/** The words around the tabs. */
export type WordShellText = {
  readonly tabs: string;
  readonly tab: Readonly<Record<WordTab, string>>;
  readonly task: Readonly<Record<RunningTask['kind'], string>>;
  readonly loading: string;
  readonly tabFailed: string;
  readonly stale: (names: readonly string[]) => string;
  readonly look: string;
  readonly evidence: string;
};

/** The shell in both languages. */
export const WORD_SHELL_TEXT: Texts<WordShellText> = {
  'zh-CN': {
    tabs: '功能',
    tab: { source: '来源', compose: '成文', refresh: '刷新', check: '核对', handIn: '报送' },
    task: {
      read: '正在读取文档',
      openFile: '正在打开文件',
      assess: '正在识别和评分',
      write: '正在写入文档',
      undo: '正在撤销',
      document: '正在生成文件',
    },
    loading: '正在载入',
    tabFailed: '这一页没有载入完整。请关闭窗格后重新打开。',
    stale: (names) =>
      `${names.map((name) => `“${name}”`).join('、')}的内容与文档中报告所依据的不同，报告里的数字可能已经过时。`,
    look: '查看变动',
    evidence: '光标处数字的依据',
  },
  en: {
    tabs: 'Parts',
    tab: { source: 'Source', compose: 'Report', refresh: 'Refresh', check: 'Check', handIn: 'Hand in' },
    task: {
      read: 'Reading the document',
      openFile: 'Opening files',
      assess: 'Recognising and scoring',
      write: 'Writing into the document',
      undo: 'Taking back',
      document: 'Making the file',
    },
    loading: 'Loading',
    tabFailed: 'This part was not loaded completely. Please close the pane and open it again.',
    stale: (names) =>
      `${names.join(', ')}: the contents are not those the report in the document was made from; its figures may be out of date.`,
    look: 'Show the changes',
    evidence: 'Evidence of the figure at the cursor',
  },
};
