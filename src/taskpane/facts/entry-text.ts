import type { MoneyUnit } from '../../domain/money/unit';
import type { Texts } from '../text/use-text';
import type { FactEntryProblem } from './fact-entry';
import type { SelectionProblem } from './selected-cell';

/** The words of the fields in which people answer questions and fill in figures. */
export type EntryText = {
  readonly byHand: string;
  readonly pointedAt: string;
  readonly takeBack: string;
  readonly takeBackOf: (subject: string) => string;
  readonly document: string;
  readonly documentHint: string;
  readonly documentOf: (point: string) => string;
  readonly choose: string;
  readonly chooseUnit: string;
  readonly unlisted: (answer: string) => string;
  readonly fillIn: string;
  readonly fillInOf: (fact: string) => string;
  readonly takeCell: string;
  readonly takeCellOf: (fact: string) => string;
  readonly selected: (address: string, text: string) => string;
  readonly nothingSelected: string;
  readonly cellUnit: string;
  readonly unit: Readonly<Record<MoneyUnit, string>>;
  readonly problem: Readonly<Record<FactEntryProblem, string>>;
  readonly selectionProblem: Readonly<Record<SelectionProblem | 'unitMissing', string>>;
};

/** Fields in both languages. */
export const ENTRY_TEXT: Texts<EntryText> = {
  'zh-CN': {
    byHand: '手工填写',
    pointedAt: '人工指定',
    takeBack: '撤回',
    takeBackOf: (subject) => `撤回“${subject}”的手工填写`,
    document: '佐证材料',
    documentHint: '文件名称',
    documentOf: (point) => `佐证材料：${point}`,
    choose: '请选择',
    chooseUnit: '单位',
    unlisted: (answer) => `表中所填：${answer}`,
    fillIn: '填入',
    fillInOf: (fact) => `填入${fact}`,
    takeCell: '取所选单元格',
    takeCellOf: (fact) => `取所选单元格作为${fact}`,
    selected: (address, text) => `已选 ${address}：${text === '' ? '（空）' : text}`,
    nothingSelected: '也可先在工作簿中点选单元格，再取其数值。',
    cellUnit: '单元格中金额的单位',
    unit: { yuan: '元', thousandYuan: '千元', tenThousandYuan: '万元', hundredMillionYuan: '亿元' },
    problem: {
      blank: '请填写数字；没有发生的填 0。',
      notANumber: '填写的不是数字，请只填数字，例如 1,234.56。',
      dash: '横线和“无”不是数字；没有发生的填 0。',
      wrongUnit: '数字后面的单位与这一项不符，请只填数字。',
      negative: '这一项不能是负数。',
      notWhole: '这一项应是整数。',
      percentUnclear: '请写明百分号，例如 95%。',
    },
    selectionProblem: {
      notRead: '所选工作表在读取之后才有，请重新识别后再取。',
      ownSheet: '所选单元格在本工具写出的表中，请选择来源表中的单元格。',
      blank: '所选单元格是空的，请选择有数字的单元格。',
      notANumber: '所选单元格中不是数字，请选择有数字的单元格。',
      unitMissing: '请选择该单元格金额的单位。',
    },
  },
  en: {
    byHand: 'By hand',
    pointedAt: 'Chosen by hand',
    takeBack: 'Take back',
    takeBackOf: (subject) => `Take back the entry for “${subject}”`,
    document: 'Supporting document',
    documentHint: 'Name of the document',
    documentOf: (point) => `Supporting document: ${point}`,
    choose: 'Please choose',
    chooseUnit: 'Unit',
    unlisted: (answer) => `As the sheet says: ${answer}`,
    fillIn: 'Enter',
    fillInOf: (fact) => `Enter ${fact}`,
    takeCell: 'Take the selected cell',
    takeCellOf: (fact) => `Take the selected cell for ${fact}`,
    selected: (address, text) => `Selected ${address}: ${text === '' ? '(blank)' : text}`,
    nothingSelected: 'Or select a cell of the workbook and take its number.',
    cellUnit: 'Unit of the amount in the cell',
    unit: { yuan: '元', thousandYuan: '千元', tenThousandYuan: '万元', hundredMillionYuan: '亿元' },
    problem: {
      blank: 'Please enter a number; 0 where there was nothing.',
      notANumber: 'This is no number. Please enter digits only, such as 1,234.56.',
      dash: 'A dash is no number; enter 0 where there was nothing.',
      wrongUnit: 'The unit behind the number does not fit. Please enter digits only.',
      negative: 'This figure cannot be negative.',
      notWhole: 'This figure is a whole number.',
      percentUnclear: 'Please write the percent sign, as in 95%.',
    },
    selectionProblem: {
      notRead: 'The sheet was not there when the workbook was read. Please read it again.',
      ownSheet: 'The cell is in a sheet that this tool wrote. Please select a cell of a source sheet.',
      blank: 'The selected cell is blank. Please select one with a number.',
      notANumber: 'The selected cell holds no number. Please select one that does.',
      unitMissing: 'Please choose the unit of the amount in the cell.',
    },
  },
};
