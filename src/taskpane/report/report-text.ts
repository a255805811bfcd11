import type { Texts } from '../text/use-text';

/** The words of step 4. */
export type ReportText = {
  readonly heading: string;
  readonly notRead: string;
  readonly intro: string;
  readonly copy: string;
  readonly save: string;
  readonly noSaving: string;
  readonly handOver: string;
  readonly ways: { readonly copy: string; readonly save: string };
  readonly tables: string;
  readonly packet: {
    readonly handOver: string;
    readonly what: string;
    readonly copy: string;
    readonly save: string;
  };
  readonly unfinished: (count: number) => string;
  readonly finished: string;
  readonly unfinishedHint: string;
  readonly pendingLines: (count: number) => string;
  readonly toScoring: string;
  readonly place: (prompt: string, count: number) => string;
  readonly preview: string;
  readonly wideTable: (title: string) => string;
  readonly figure: (label: string, text: string) => string;
  readonly source: {
    readonly region: string;
    readonly of: (label: string, text: string) => string;
    readonly none: string;
    readonly awaitsWriting: string;
    readonly evidence: string;
    readonly close: string;
  };
};

/** Step 4 in both languages. */
export const REPORT_TEXT: Texts<ReportText> = {
  'zh-CN': {
    heading: '报告',
    notRead: '尚未读取工作簿，请先完成“识别”。',
    intro: '点报告中带下划线的数字，可以看到它出自哪个单元格。',
    copy: '复制到 Word',
    save: '保存 .docx',
    noSaving: '这里的窗格不能保存文件。请点“复制到 Word”，粘贴到 Word 或 WPS 后在那里保存。',
    handOver: '怎样交给 Word',
    ways: {
      copy: '复制：点“复制到 Word”，在 Word 或 WPS 的文档中粘贴，选“保留源格式”。',
      save: '文件：点“保存 .docx”，再用 Word 或 WPS 打开，页边距、页码和横向附表都已排好。',
    },
    tables: '粘贴的附表排在文档原有的页面上；列太窄时，请把附表所在的页改为横向。',
    packet: {
      handOver: '交给 Word 窗格',
      what: '数据包里有读到的表、您的确认和填写。在 Word 窗格的“来源”中粘贴或打开，得出同样的结果，报告中的数字可以随时刷新、核对。数据包含工作簿的全部内容，请勿外传。',
      copy: '复制数据包',
      save: '保存数据包',
    },
    unfinished: (count) => `待补充 ${count} 处`,
    finished: '没有需要补充的地方。',
    unfinishedHint: '点一处即可找到。文字可以到 Word 里再写，报告中已用【 】标出。',
    pendingLines: (count) => `有 ${count} 个指标待填，得分和等次还会变。`,
    toScoring: '去填写',
    place: (prompt, count) => (count === 1 ? prompt : `${prompt}（${count} 处）`),
    preview: '预览',
    wideTable: (title) => `${title}，可以左右滚动`,
    figure: (label, text) => `${text}，${label}，查看出处`,
    source: {
      region: '数字的出处',
      of: (label, text) => `${label}：${text}`,
      none: '这个数字没有对应的单元格。',
      awaitsWriting: '评分的各张表写入后，可以点开查看。',
      evidence: '查看评分依据',
      close: '关闭出处',
    },
  },
  en: {
    heading: 'Report',
    notRead: 'The workbook has not been read yet. Please finish “Recognise” first.',
    intro: 'Click an underlined figure of the report to see the cell it comes from.',
    copy: 'Copy for Word',
    save: 'Save .docx',
    noSaving:
      'This pane cannot save files. Please use “Copy for Word”, paste into Word or WPS, and save it there.',
    handOver: 'How to hand it over to Word',
    ways: {
      copy: 'Copy: choose “Copy for Word”, paste into a document in Word or WPS, keep the source formatting.',
      save: 'File: choose “Save .docx” and open it in Word or WPS; margins, page numbers and landscape tables are set.',
    },
    tables:
      'Pasted tables stand on the pages of your document; turn those pages to landscape where columns are too narrow.',
    packet: {
      handOver: 'For the pane in Word',
      what: 'The packet holds the sheets that were read and your answers. Paste or open it in the pane in Word, under “Source”: the result is the same, and the figures of the report can be refreshed and checked there. It holds all contents of the workbooks; please keep it to yourself.',
      copy: 'Copy the packet',
      save: 'Save the packet',
    },
    unfinished: (count) => `Places to complete: ${count}`,
    finished: 'Nothing is left to complete.',
    unfinishedHint:
      'Click one to find it. Words can be written in Word later; the report marks them with 【 】.',
    pendingLines: (count) => `Unanswered indicators: ${count}. Score and grade may still change.`,
    toScoring: 'Answer them',
    place: (prompt, count) => (count === 1 ? prompt : `${prompt} (${count} places)`),
    preview: 'Preview',
    wideTable: (title) => `${title}, scrolls sideways`,
    figure: (label, text) => `${text}, ${label}, show its source`,
    source: {
      region: 'Source of the figure',
      of: (label, text) => `${label}: ${text}`,
      none: 'This figure has no cell of its own.',
      awaitsWriting: 'Cells of the score sheets can be opened once they are written.',
      evidence: 'Show the evidence of the score',
      close: 'Close the source',
    },
  },
};
