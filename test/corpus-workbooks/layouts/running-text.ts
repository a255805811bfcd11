import { sentence, title, type Row } from '../sheet/cell';
import { sheet } from '../sheet/table';
import type { Layout } from './layout';

/** 其他相关情况说明: paragraphs one below the other in column A. */
const budgetNotes: Layout = {
  name: '其他相关情况说明',
  family: '文字说明',
  paper: '部门预算',
  draw: (unit) => {
    const { total, abroad, reception, vehicles, purchase, operation } = unit.threePublic.budget;
    const paragraphs: readonly Row[] = [
      ['一、“三公”经费预算情况'],
      [
        sentence`${unit.year.toString()}年“三公”经费预算数为${total}万元。其中：因公出国（境）费${abroad}万元，公务接待费${reception}万元，公务用车购置及运行费${vehicles}万元（其中：公务用车购置费${purchase}万元，公务用车运行费${operation}万元）。`,
      ],
      ['二、政府采购预算情况'],
      [sentence`${unit.year.toString()}年度政府采购预算${unit.procurement.total.budget}万元。`],
      ['三、国有资产占有使用情况'],
      [sentence`截至上年末，共有公务用车${unit.vehicles}辆。`],
    ];
    return [
      sheet(unit, {
        tab: '其他相关情况说明',
        unit: '万元',
        rows: [
          [title('其他相关情况说明')],
          [{ is: 'name', label: '编制单位：', name: unit.name }],
          ...paragraphs,
        ],
      }),
    ];
  },
};

/** Amounts in sentences. */
export const RUNNING_TEXT: readonly Layout[] = [budgetNotes];
