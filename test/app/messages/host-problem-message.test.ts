import { hostProblemMessage } from '../../../src/app/messages/host-problem-message';
import type { HostProblem } from '../../../src/app/workbook-host';

const CODES: Readonly<Record<HostProblem['code'], string>> = {
  cellBeingEdited:
    '“评分表”里有单元格正在编辑，Excel 暂时不接受别的操作。请先按回车结束单元格编辑，再点“重试”。',
  sheetProtected: '工作表“评分表”设有保护，不能写入。请在“审阅”中撤销工作表保护，再点“重试”。',
  sheetHoldsTable:
    '工作表“评分表”里有套用成“表格”的区域，不能重写。请选中它，在“表格设计”中点“转换为区域”，再点“重试”。',
  workbookProtected: '工作簿“评分表”的结构设有保护，不能新建工作表。请在“审阅”中撤销工作簿保护，再点“重试”。',
  readOnly: '工作簿“评分表”是以只读方式打开的，不能写入。请点“启用编辑”或另存一份，再点“重试”。',
  otherWorkbookInFront: '现在处于前台的是另一个工作簿，没有进行操作。请切换回工作簿“评分表”，再点“重试”。',
  responseTooLarge:
    '“评分表”里一次读取的内容太多，Excel 没有返回结果。请删去其中用不到的大块内容或图片，再点“重试”。',
  tooManyCells:
    '“评分表”里单元格太多，超过 Excel 一次能处理的数量。请删去表格下方和右侧多余的行列，再点“重试”。',
  changedMeanwhile: '读取之后，“评分表”的内容又有改动，没有写入。请重新读取工作簿，核对后再写入。',
  editedSinceWritten:
    '写入之后，工作表“评分表”又有改动，撤销会丢掉这些改动。请确认不需要这些改动，再选择仍然撤销。',
  nothingToUndo: '没有可以撤销的写入。如果不需要评分结果，请直接删去“基础数据表”“评分表”“溯源表”。',
  sheetMissing:
    '找不到工作表“评分表”，可能还没有写入，或者已经改名、删除。请核对工作表，必要时重新读取工作簿。',
  sheetHidden: '工作表“评分表”是隐藏的，不能定位到其中的单元格。请先取消隐藏这张工作表，再点一次。',
  documentProtected: '文档设有编辑限制，不能写入。请在“审阅”的“限制编辑”中停止保护，再点“重试”。',
  textUnclear:
    '文档的文字与其结构对不上，没有进行操作。请接受或拒绝全部修订，结束正在进行的编辑，再点“重试”。',
  cursorNotFree: '光标在表格或内容控件里，报告不能插在这里。请把光标放到正文的空白处，再点“重试”。',
  placeGone: '文档里找不到这个位置了，可能已经被删去或改动。请重新读取文档，再点一次。',
  notSupported: '当前的程序版本不支持这项操作（评分表）。请升级 Office，或者改用不需要 Office 的网页版。',
  hostBusy: 'Excel 正忙，没有响应。请关闭打开着的对话框，等正在进行的操作结束，再点“重试”。',
  connectionLost: '与 Excel 的连接已经中断，没有完成操作。请关闭本窗格后重新打开，工作簿里的内容不受影响。',
  cancelled: '已经取消，工作簿没有改动。需要时请重新开始。',
  notRestored: '写入中途失败，工作表“评分表”没能恢复原状。请不要保存，关闭工作簿后重新打开，再写入一次。',
  unexpected:
    '操作没有完成，原因不明（GeneralException）。请点“重试”；仍然不行时，请保存并重新打开工作簿后再试。',
};

const cases = Object.entries(CODES) as readonly (readonly [HostProblem['code'], string])[];

describe('宿主的问题说成两句话', () => {
  it.each(cases)('%s', (code, sentence) => {
    expect(hostProblemMessage({ code, place: '评分表', detail: 'GeneralException' })).toBe(sentence);
  });

  it.each(cases)('%s：不知道在哪里时也是通顺的两句，不留空引号', (code) => {
    const text = hostProblemMessage({ code, place: null, detail: null });
    expect(text.match(/。/g)).toHaveLength(2);
    expect(text).not.toMatch(/“”|（）|null|undefined/);
  });

  it.each([
    'readOnly',
    'responseTooLarge',
    'changedMeanwhile',
    'notSupported',
    'hostBusy',
    'connectionLost',
    'cancelled',
    'notRestored',
    'unexpected',
    'documentProtected',
    'textUnclear',
    'cursorNotFree',
    'placeGone',
  ] as const)('%s：在 Word 里说的是文档，不提 Excel、工作簿和单元格', (code) => {
    const text = hostProblemMessage({ code, place: null, detail: null }, 'word');
    expect(text.match(/。/g)).toHaveLength(2);
    expect(text).not.toMatch(/Excel|工作簿|工作表|单元格/);
    expect(text).toMatch(/文档|Word|光标/);
  });

  it('宿主的原话只有空白时不留空括号', () => {
    expect(hostProblemMessage({ code: 'unexpected', place: null, detail: ' ' })).not.toContain('（');
  });

  it('表名里的引号改用单引号', () => {
    expect(hostProblemMessage({ code: 'sheetProtected', place: '“三公”', detail: null })).toContain(
      '工作表“‘三公’”设有保护',
    );
  });
});
