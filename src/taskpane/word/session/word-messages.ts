/** The task was stopped before anything was changed. */
export const STOPPED = '已停止，文档没有改动。';

/** Writing was given up before Word said how it ended. */
export const ABANDONED = '没有等到写入的结果，不能确定文档是否已经改动。请看一下文档，再重新读取。';

/** How evidence is asked for. */
export const PUT_CURSOR_IN_FIGURE = '打开来源后，把光标放进报告中的一个数字，窗格下方就显示它的依据。';

/** Nothing to compare the document with. */
export const OPEN_SOURCE_FIRST = '请先在“来源”中打开工作簿或数据包。';

/** The report is in the document. */
export const INSERTED = '报告已插入文档，数字已经和来源挂接。请在“核对”中检查一遍。';

/** The report is in a document of its own, which brings its link along. */
export const INSERTED_FRESH =
  '报告已在新文档中打开，来源和设置一并带去。请在那个文档里打开窗格，再刷新、核对。';

/** A template with macros is to be opened as a document of its own, which Word takes no macros for. */
export const MACROS_NEED_A_FILE =
  '模板带有宏，窗格不能直接打开带宏的新文档。请点“填好并保存”，得到 .docm 文件后再打开；不需要宏时，请先把模板另存为 .docx 或 .dotx。';

/** What the document keeps of its report is damaged, too large or of another version. */
export const LINK_UNREADABLE =
  '文档里保存的来源记录读不出来，可能已损坏，或由另一版本的程序写成。报告中与来源不一致的数字都会当作手工改过的；需要恢复挂接时，请打开工作簿，重新插入报告。';

/** The report is in a file. */
export const SAVED = '自评报告已保存。';

/** The report is on the clipboard. */
export const COPIED = '自评报告已复制，可以粘贴到 Word、WPS 或网页填报页面。';

/** The report is on the clipboard, without its looks. */
export const COPIED_PLAIN = '自评报告的文字已复制，不带格式。';

/** The platform kept the clipboard closed. */
export const COPY_REFUSED = '系统没有允许复制。请再点一次，或改用另一种方式。';

/** The platform hands out no files. */
export const SAVING_IMPOSSIBLE = '这里不能保存文件。请改用复制，或直接插入文档。';

/** Everything stands as the evaluation has it. */
export const NOTHING_TO_REFRESH = '文档中挂接的数字和句子都与来源一致，没有要刷新的。';

/** No figure of the document is linked. */
export const NO_LINKS = '文档里没有挂接的数字。请先在“成文”中插入报告。';

/** What was refreshed. */
export function refreshedMessage(figures: number, sentences: number): string {
  const parts = [
    ...(figures === 0 ? [] : [`${String(figures)} 处数字`]),
    ...(sentences === 0 ? [] : [`${String(sentences)} 处句子`]),
  ];
  return `已刷新 ${parts.join('、')}。`;
}

/** Figures are linked again. */
export function tagsBackMessage(count: number): string {
  return `已恢复 ${String(count)} 处链接，文字没有改动。`;
}

/** What was mended. */
export function fixedMessage(count: number): string {
  return `已改正 ${String(count)} 处，并重新核对。`;
}

/** The list of the check is in a file. */
export const LIST_SAVED = '核对清单已保存，可以用 Excel 打开。';

/** The list of the check is on the clipboard. */
export const LIST_COPIED = '核对清单已复制，可以粘贴到表格或文档中。';

/** The last check stopped what is to be handed in. */
export const NOT_CLEAN = '最后核对还有错误，没有生成报送稿。请先改正，或写明理由后再生成。';

/** The document is ready to be handed in. */
export const HANDED_IN = '报送稿已生成，请另存为新的文件。';

/** The paragraph is in a note, or the place is not known. */
export const NO_WAY_THERE = '这一处在脚注、尾注里，不能直接转到，请在文档中查找。';

/** A file that is no workbook and no packet. */
export function otherFileMessage(name: string): string {
  return `“${name}”不是工作簿，也不是数据包。请选择 .xlsx、.xlsm、.xls 或 .json 文件。`;
}

/** The workbooks hold nothing to evaluate. */
export function nothingToAssess(years: readonly number[] | null): string {
  return years === null
    ? '没有认出任何预算、决算或绩效资料表。请打开带评分表的工作簿，或部门预算、决算、自评资料工作簿。'
    : `没有所选年度的表：打开的是 ${years.join('、')} 年度的。请换成所选年度的工作簿。`;
}

/** The year that was chosen is not in the workbooks any more. */
export function otherYearsStated(years: readonly number[]): string {
  return `原来选的年度在现在的工作簿里没有，已改按 ${years.join('、')} 年度的表评价。请核对“来源”中的年度。`;
}
