import type { Irrelevance } from '../../app/irrelevance';
import type { Overview } from './session';

/** The program's own files did not arrive: nothing else can be said, for the sentences are among them. */
export const ENGINE_NOT_LOADED = '程序文件没有载入完整。请关闭窗格后重新打开；仍然不行时，请联系信息中心。';

/** Writing was given up before the host said how it ended. */
export const WRITING_ABANDONED = '没有等到写入的结果，不能确定工作簿是否已经改动。请查看工作簿后重新读取。';

/** The task was stopped before anything was changed. */
export const TASK_STOPPED = '已停止，工作簿没有改动。';

/** What is under way once stopping was asked for. */
export const STOPPING = '正在停止';

/** Nothing of ours is in the workbook. */
export function irrelevanceMessage(irrelevance: Irrelevance): string {
  switch (irrelevance.code) {
    case 'noTables':
      return '没有认出任何预算、决算或绩效资料表。请打开部门预算、部门决算或自评资料工作簿，或在“识别”中添加文件。';
    case 'otherYears':
      return `没有所选年度的表：打开的是 ${irrelevance.years.join('、')} 年度的。请换成所选年度的工作簿。`;
  }
}

/** 一键评分 stopped, and what it waits for. */
export function doubtsOpenMessage(count: number): string {
  return `有 ${count} 处存疑，没有写入。请逐处确认后再点“一键评分”，或直接到“写入”。`;
}

/** The sheets are written. */
export function writtenMessage(overview: Overview): string {
  return `评分表已写入：${scoreText(overview)}。`;
}

/** An answer came while the sheets were being written. */
export const BUSY_WRITING = '正在写入，这一项没有记下。请等写入完成后再填。';

/** The sheets are gone again. */
export const UNDONE = '已撤销本次写入，您填写的答案仍然保留。';

/** Files that were open the last time. */
export function missingFilesMessage(names: readonly string[]): string {
  return `上次还打开了${names.map((name) => `“${name}”`).join('、')}，窗格不能自行打开文件，请在“识别”中重新添加。`;
}

/** The cell lies in a file that the host does not show. */
export function otherFileMessage(workbook: string, address: string): string {
  return `这个单元格在另外添加的文件“${workbook}”里，请打开该文件查看 ${address}。`;
}

/** The file has the name of the workbook in front. */
export function alreadyInFrontMessage(name: string): string {
  return `“${name}”与当前工作簿同名，没有添加。如果是另一个文件，请改名后再添加。`;
}

/** A selected cell that leads nowhere, after 查看来源. */
export const NO_EVIDENCE_HERE = '所选单元格没有对应的指标。请在“评分表”或“基础数据表”中选中一个单元格。';

/** Nothing has changed since the workbook was read. */
export const NOTHING_CHANGED = '已重新读取，得分和数据没有变化。';

/** The report is in the file. */
export const REPORT_SAVED = '自评报告已保存。';

/** The report is on the clipboard. */
export const REPORT_COPIED = '自评报告已复制，请到 Word 或 WPS 中粘贴。';

/** The assessment is on the clipboard. */
export const PACKET_COPIED = '数据包已复制，请到 Word 窗格的“来源”中粘贴。';

/** The assessment is in the file. */
export const PACKET_SAVED = '数据包已保存，请在 Word 窗格的“来源”中打开。';

/** The workbooks are too large for a packet. */
export const PACKET_TOO_LARGE =
  '工作簿太大，不能做成数据包。请在 Word 窗格的“来源”中直接打开保存好的工作簿。';

/** The platform hands out no files, but has a clipboard. */
export const PACKET_SAVING_IMPOSSIBLE = '这里不能保存文件。请点“复制数据包”，到 Word 窗格中粘贴。';

/** The platform kept the clipboard closed. */
export const COPY_REFUSED = '系统没有允许复制。请再点一次“复制”，或改用保存文件。';

/** The platform hands out no files. */
export const SAVING_IMPOSSIBLE = '这里不能保存文件。请复制报告后到 Word 或 WPS 中粘贴。';

/** There is no scored workbook to hand out yet. */
export const NOT_WRITTEN_YET = '还没有写入评分表。请先在“写入”中写入。';

/** The scored workbook is in the file. */
export const WORKBOOK_SAVED = '带评分表的工作簿已保存。';

function scoreText({ total, grade, pendingWeight }: Overview): string {
  const graded = grade === null ? '' : `，等次“${grade}”`;
  const pending = pendingWeight === null ? '' : `，还有 ${pendingWeight} 分待填`;
  return `得分 ${total} 分${graded}${pending}`;
}
