import type { InsertPlace } from '../../../app/document-host';
import type { Texts } from '../../text/use-text';

/** The words of 成文. */
export type ComposeText = {
  readonly heading: string;
  readonly notRead: string;
  readonly toSource: string;
  readonly insert: string;
  readonly place: Readonly<Record<InsertPlace, string>>;
  readonly insertHint: string;
  readonly again: string;
  readonly otherWays: string;
  readonly copyRich: string;
  readonly copyPlain: string;
  readonly save: string;
  readonly noSaving: string;
  readonly outline: string;
  readonly outlineHint: string;
  readonly selfName: string;
  readonly selfNameHint: string;
  readonly keyWork: string;
  readonly keyWorkHint: string;
  readonly sections: string;
  readonly preview: string;
  readonly previewHint: string;
};

/** The words of the sections and their paragraphs. */
export type SectionText = {
  readonly hint: string;
  readonly heading: string;
  readonly shown: (heading: string) => string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly paragraphs: (heading: string, count: number) => string;
  readonly own: string;
  readonly addOwn: string;
  readonly addSection: string;
  readonly newHeading: string;
  readonly ownHint: string;
  readonly reset: string;
};

/** The words of an office's own template. */
export type TemplateText = {
  readonly heading: string;
  readonly hint: string;
  readonly open: string;
  readonly fill: string;
  readonly save: string;
  readonly close: string;
};

/** 成文 in both languages. */
export const COMPOSE_TEXT: Texts<ComposeText> = {
  'zh-CN': {
    heading: '成文',
    notRead: '先在“来源”中打开工作簿或数据包，才能成文。',
    toSource: '去来源',
    insert: '插入文档',
    place: { end: '插到文末', cursor: '插到光标处', fresh: '新文档' },
    insertHint: '报告按公文格式插入，不改动文档原有的样式；数字和来源挂接，可以刷新、核对。',
    again: '文档里已经插入过报告。再插入会多出一份；数字变了，请用“刷新”。',
    otherWays: '复制或保存',
    copyRich: '复制（带格式）',
    copyPlain: '复制文字',
    save: '保存 .docx',
    noSaving: '这里的窗格不能保存文件，请插入文档或复制。',
    outline: '提纲',
    outlineHint: '换提纲后，章节安排回到新提纲的默认样子，自己写的段落不保留。',
    selfName: '自称',
    selfNameHint: '如 我中心、我局、我单位；空着时按单位名称推断。',
    keyWork: '重点工作（一是、二是……）',
    keyWorkHint: '每行一条；空着时取“重点工作”表。',
    sections: '章节',
    preview: '预览',
    previewHint: '点带下划线的数字，可以看到它的依据。',
  },
  en: {
    heading: 'Report',
    notRead: 'Open workbooks or a packet under “Source” first.',
    toSource: 'Go to the source',
    insert: 'Insert',
    place: { end: 'At the end', cursor: 'At the cursor', fresh: 'New document' },
    insertHint:
      'The report is set as an official document and leaves the styles of yours alone; its figures stay linked, to be refreshed and checked.',
    again:
      'A report was inserted here before. Inserting adds another one; where only figures changed, use “Refresh”.',
    otherWays: 'Copy or save',
    copyRich: 'Copy with its looks',
    copyPlain: 'Copy the words',
    save: 'Save .docx',
    noSaving: 'This pane cannot save files; please insert or copy the report.',
    outline: 'Outline',
    outlineHint: 'Another outline brings its own arrangement; paragraphs of your own are not kept.',
    selfName: 'How the unit calls itself',
    selfNameHint: '我中心, 我局, 我单位 …; empty takes what its name suggests.',
    keyWork: 'Key work (一是, 二是 …)',
    keyWorkHint: 'One a line; empty takes the sheet 重点工作.',
    sections: 'Sections',
    preview: 'Preview',
    previewHint: 'Click an underlined figure to see its evidence.',
  },
};

/** The sections in both languages. */
export const SECTION_TEXT: Texts<SectionText> = {
  'zh-CN': {
    hint: '序号按显示的先后自动编排。',
    heading: '标题',
    shown: (heading) => `写进报告：${heading}`,
    up: (name) => `上移 ${name}`,
    down: (name) => `下移 ${name}`,
    remove: (name) => `删除 ${name}`,
    paragraphs: (heading, count) => `${heading}的段落（${String(count)}）`,
    own: '自己写的段落',
    addOwn: '添加段落',
    addSection: '添加章节',
    newHeading: '其他需要说明的问题',
    ownHint: '原样写进报告，不会被生成的文字覆盖。',
    reset: '恢复提纲的默认安排',
  },
  en: {
    hint: 'Sections are numbered in the order they are shown.',
    heading: 'Heading',
    shown: (heading) => `In the report: ${heading}`,
    up: (name) => `Move up: ${name}`,
    down: (name) => `Move down: ${name}`,
    remove: (name) => `Delete: ${name}`,
    paragraphs: (heading, count) => `Paragraphs of ${heading} (${String(count)})`,
    own: 'A paragraph of your own',
    addOwn: 'Add a paragraph',
    addSection: 'Add a section',
    newHeading: '其他需要说明的问题',
    ownHint: 'Stands in the report as it is; nothing is generated over it.',
    reset: 'Back to the outline’s own arrangement',
  },
};

/** Templates in both languages. */
export const TEMPLATE_TEXT: Texts<TemplateText> = {
  'zh-CN': {
    heading: '用本单位的模板',
    hint: '模板是写有 {{单位名称}} 这类占位的 Word 文档或模板；填好后另成一个文档，模板不改动。',
    open: '打开模板',
    fill: '填成新文档',
    save: '填好并保存',
    close: '关闭模板',
  },
  en: {
    heading: 'Use your office’s template',
    hint: 'A template is a Word document or template with placeholders such as {{单位名称}}; filling makes another document and leaves the template as it is.',
    open: 'Open a template',
    fill: 'Fill into a new document',
    save: 'Fill and save',
    close: 'Close the template',
  },
};
