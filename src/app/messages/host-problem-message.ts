import type { HostProblem } from '../workbook-host';
import { quoted } from './quoted';

type Sentences = Readonly<Record<HostProblem['code'], (problem: HostProblem) => string>>;

const SENTENCES: Sentences = {
  cellBeingEdited: ({ place }) =>
    `${inSheet(place)}有单元格正在编辑，Excel 暂时不接受别的操作。请先按回车结束单元格编辑，再点“重试”。`,
  sheetProtected: ({ place }) =>
    `${named('工作表', place, '要写入的工作表')}设有保护，不能写入。请在“审阅”中撤销工作表保护，再点“重试”。`,
  sheetHoldsTable: ({ place }) =>
    `${named('工作表', place, '要写入的工作表')}里有套用成“表格”的区域，不能重写。请选中它，在“表格设计”中点“转换为区域”，再点“重试”。`,
  workbookProtected: ({ place }) =>
    `${named('工作簿', place, '工作簿')}的结构设有保护，不能新建工作表。请在“审阅”中撤销工作簿保护，再点“重试”。`,
  readOnly: ({ place }) =>
    `${named('工作簿', place, '工作簿')}是以只读方式打开的，不能写入。请点“启用编辑”或另存一份，再点“重试”。`,
  otherWorkbookInFront: ({ place }) =>
    `现在处于前台的是另一个工作簿，没有进行操作。请切换回${named('工作簿', place, '原来的工作簿')}，再点“重试”。`,
  responseTooLarge: ({ place }) =>
    `${inSheet(place)}一次读取的内容太多，Excel 没有返回结果。请删去其中用不到的大块内容或图片，再点“重试”。`,
  tooManyCells: ({ place }) =>
    `${inSheet(place)}单元格太多，超过 Excel 一次能处理的数量。请删去表格下方和右侧多余的行列，再点“重试”。`,
  changedMeanwhile: ({ place }) =>
    `读取之后，${place === null ? '来源单元格' : quoted(place)}的内容又有改动，没有写入。请重新读取工作簿，核对后再写入。`,
  editedSinceWritten: ({ place }) =>
    `写入之后，${named('工作表', place, '写入的工作表')}又有改动，撤销会丢掉这些改动。请确认不需要这些改动，再选择仍然撤销。`,
  nothingToUndo: () => '没有可以撤销的写入。如果不需要评分结果，请直接删去“基础数据表”“评分表”“溯源表”。',
  sheetMissing: ({ place }) =>
    `找不到${named('工作表', place, '要用的工作表')}，可能还没有写入，或者已经改名、删除。请核对工作表，必要时重新读取工作簿。`,
  sheetHidden: ({ place }) =>
    `${named('工作表', place, '要看的工作表')}是隐藏的，不能定位到其中的单元格。请先取消隐藏这张工作表，再点一次。`,
  documentProtected: () => '文档设有编辑限制，不能写入。请在“审阅”的“限制编辑”中停止保护，再点“重试”。',
  textUnclear: () =>
    '文档的文字与其结构对不上，没有进行操作。请接受或拒绝全部修订，结束正在进行的编辑，再点“重试”。',
  cursorNotFree: () => '光标在表格或内容控件里，报告不能插在这里。请把光标放到正文的空白处，再点“重试”。',
  placeGone: () => '文档里找不到这个位置了，可能已经被删去或改动。请重新读取文档，再点一次。',
  notSupported: ({ place }) =>
    `当前的程序版本不支持这项操作${bracketed(place)}。请升级 Office，或者改用不需要 Office 的网页版。`,
  hostBusy: () => 'Excel 正忙，没有响应。请关闭打开着的对话框，等正在进行的操作结束，再点“重试”。',
  connectionLost: () =>
    '与 Excel 的连接已经中断，没有完成操作。请关闭本窗格后重新打开，工作簿里的内容不受影响。',
  cancelled: () => '已经取消，工作簿没有改动。需要时请重新开始。',
  notRestored: ({ place }) =>
    `写入中途失败，${named('工作表', place, '写入的工作表')}没能恢复原状。请不要保存，关闭工作簿后重新打开，再写入一次。`,
  unexpected: ({ detail }) =>
    `操作没有完成，原因不明${bracketed(detail)}。请点“重试”；仍然不行时，请保存并重新打开工作簿后再试。`,
};

/** What reads otherwise where the program in front is Word. */
const IN_WORD: Partial<Sentences> = {
  readOnly: () => '文档是以只读方式打开的，不能写入。请点“启用编辑”或另存一份，再点“重试”。',
  responseTooLarge: () => '文档的内容太多，Word 没有返回结果。请删去或压缩其中的大图片，再点“重试”。',
  changedMeanwhile: () => '读取之后，文档里要改的地方又有改动，没有写入。请重新读取文档，核对后再写入。',
  notSupported: ({ place }) =>
    `当前的 Word 不支持这项操作${bracketed(place)}。请升级 Office，或者保存 .docx 文件后再打开。`,
  hostBusy: () => 'Word 正忙，没有响应。请关闭打开着的对话框，等正在进行的操作结束，再点“重试”。',
  connectionLost: () =>
    '与 Word 的连接已经中断，没有完成操作。请关闭本窗格后重新打开，文档里的内容不受影响。',
  cancelled: () => '已经取消，文档没有改动。需要时请重新开始。',
  notRestored: () =>
    '写入中途失败，文档没能恢复原状。请用“撤消”退回写入之前，或者不保存就关闭文档，再重新打开。',
  unexpected: ({ detail }) =>
    `操作没有完成，原因不明${bracketed(detail)}。请点“重试”；仍然不行时，请保存并重新打开文档后再试。`,
};

/** What happened and where, and what to do about it: two Chinese sentences for a host's problem. */
export function hostProblemMessage(problem: HostProblem, program: 'excel' | 'word' = 'excel'): string {
  const inWord = program === 'word' ? IN_WORD[problem.code] : undefined;
  return (inWord ?? SENTENCES[problem.code])(problem);
}

function inSheet(place: string | null): string {
  return place === null ? '' : `${quoted(place)}里`;
}

function named(kind: string, place: string | null, otherwise: string): string {
  return place === null ? otherwise : `${kind}${quoted(place)}`;
}

function bracketed(text: string | null): string {
  return text === null || text.trim() === '' ? '' : `（${text.trim()}）`;
}
