import type { Texts } from '../../text/use-text';

/** The words of 来源. */
export type SourceText = {
  readonly heading: string;
  readonly intro: string;
  readonly open: string;
  readonly drop: string;
  readonly packet: string;
  readonly packetHint: string;
  readonly packetField: string;
  readonly takePacket: string;
  readonly opened: string;
  readonly fromPacket: (madeAt: string) => string;
  readonly savedAt: (time: string) => string;
  readonly code: (code: string) => string;
  readonly remove: (name: string) => string;
  readonly evaluation: string;
  readonly unit: string;
  readonly unitMissing: string;
  readonly year: string;
  readonly yearMissing: string;
  readonly total: string;
  readonly points: (points: string) => string;
  readonly grade: string;
  readonly gradeOpen: string;
  readonly pending: string;
  readonly reported: string;
  readonly reportedHint: string;
  readonly standing: Readonly<Record<'same' | 'changed' | 'closed', string>>;
  readonly doubts: (count: number) => string;
  readonly doubtsHint: string;
  readonly noDoubts: string;
  readonly next: string;
};

/** 来源 in both languages. */
export const SOURCE_TEXT: Texts<SourceText> = {
  'zh-CN': {
    heading: '来源',
    intro:
      '打开带评分表的工作簿，或预算、决算、自评资料工作簿，可以一次选几个。文件只读取，不改动，也不上传。',
    open: '打开工作簿或数据包',
    drop: '也可以把文件拖到这里。',
    packet: '粘贴数据包',
    packetHint: '在 Excel 窗格或网页的“报告”一步点“复制数据包”，再粘贴到下面。会取代现在打开的来源。',
    packetField: '数据包的内容',
    takePacket: '用这个数据包',
    opened: '现在的来源',
    fromPacket: (madeAt) => `数据包，生成于 ${madeAt}`,
    savedAt: (time) => `保存于 ${time}`,
    code: (code) => `内容指纹 ${code}`,
    remove: (name) => `移除 ${name}`,
    evaluation: '自评结果',
    unit: '单位',
    unitMissing: '来源里没有写明',
    year: '年度',
    yearMissing: '来源里没有写明',
    total: '得分',
    points: (points) => `${points} 分`,
    grade: '等次',
    gradeOpen: '待填项填完后确定',
    pending: '待填',
    reported: '文档中的报告所依据的来源',
    reportedHint: '这是上次插入或刷新报告时的来源。重新打开后，会核对内容有没有变。',
    standing: { same: '内容没有变', changed: '内容已变，请刷新', closed: '还没有打开' },
    doubts: (count) => `存疑 ${String(count)} 处`,
    doubtsHint:
      '下面这些会影响数字。请在 Excel 窗格或网页中逐处确认并写入，保存后在这里重新打开，或复制数据包过来。',
    noDoubts: '没有存疑的地方。',
    next: '去成文',
  },
  en: {
    heading: 'Source',
    intro:
      'Open the scored workbook, or the workbooks with budget, outturn and evidence, several at once. They are only read, never changed or sent anywhere.',
    open: 'Open workbooks or a packet',
    drop: 'Files can also be dropped here.',
    packet: 'Paste a packet',
    packetHint:
      'Use “Copy the packet” in the last step of the pane in Excel or on the page, and paste it below. It takes the place of what is open now.',
    packetField: 'The packet',
    takePacket: 'Use this packet',
    opened: 'Open now',
    fromPacket: (madeAt) => `Packet, made ${madeAt}`,
    savedAt: (time) => `saved ${time}`,
    code: (code) => `contents ${code}`,
    remove: (name) => `Remove ${name}`,
    evaluation: 'Result',
    unit: 'Unit',
    unitMissing: 'not stated',
    year: 'Year',
    yearMissing: 'not stated',
    total: 'Score',
    points: (points) => `${points} points`,
    grade: 'Grade',
    gradeOpen: 'once everything is answered',
    pending: 'Unanswered',
    reported: 'What the report in the document was made from',
    reportedHint:
      'The sources when the report was last inserted or refreshed. Once they are opened again, their contents are compared.',
    standing: { same: 'same contents', changed: 'contents changed, please refresh', closed: 'not open yet' },
    doubts: (count) => `Doubts: ${String(count)}`,
    doubtsHint:
      'These bear on the figures. Please settle them in the pane in Excel or on the page, write, save, and open the workbook here again; or copy the packet.',
    noDoubts: 'Nothing is in doubt.',
    next: 'Go to the report',
  },
};
