import { placesText } from './place-text';
import { quoted } from './quoted';
import { scopeLabel } from './scope-label';
import { factValueText } from './value-text';
import { factKind, factLabel } from '../../domain/fact/catalogue';
import { decimal } from '../../domain/money/decimal';
import { isMoneyUnit, moneyUnitLabel } from '../../domain/money/unit-text';
import type { Question, QuestionChoice, QuestionCode } from '../../domain/question';

/** One answer in people's words: what it is called, and what the facts that tell most would be. */
export type ChoiceText = { readonly label: string; readonly effect: string };

/** What the files leave open, as one question with where it comes from and what holds until it is answered. */
export function questionMessage(question: Question): string {
  const { code, choices, cells } = question;
  const labels = choices.map((choice) => choiceLabel(code, choice.value));
  const places = placesText(cells);
  const meanwhile = `回答之前暂按${quoted(labels[0] ?? '')}取数，受影响的指标不评分。`;
  switch (code) {
    case 'scope':
      return `按本级还是按汇总评价？两种口径的表都有（${places}）。${meanwhile}`;
    case 'year':
      return `评价哪一年？这些表分属 ${choices.map(({ value }) => value).join('、')} 年度（${places}）。${meanwhile}`;
    case 'unitName':
      return `评价哪个单位？这些表分属${labels.map(quoted).join('、')}（${places}）。${meanwhile}`;
    case 'twin':
      return `哪一张表的数有效？这几张表的表名和表头相同，数不同（${places}）。请从文件里去掉作废的；${meanwhile}`;
    case 'moneyUnit':
      return `金额的单位是什么？这些表没有写明，或者写得不一致：${places}。请在表上写明“单位：元”或“单位：万元”；写明之前，受影响的指标不评分。`;
  }
}

/** An answer to a question, and what it would make of the facts. */
export function choiceText(code: QuestionCode, { value, facts }: QuestionChoice): ChoiceText {
  const told = facts.map(({ fact, text }) => {
    const stated = factKind(fact) === 'text' ? text : decimal(text);
    return `${factLabel(fact)} ${factValueText(fact, stated)}`;
  });
  const label = choiceLabel(code, value);
  return { label, effect: told.length > 0 ? told.join('，') : effectWithoutFacts(code, label) };
}

function choiceLabel(code: QuestionCode, value: string): string {
  switch (code) {
    case 'scope':
      return scopeLabel(value === 'unit' ? 'unit' : 'department');
    case 'year':
      return `${value} 年度`;
    case 'unitName':
    case 'twin':
      return value;
    case 'moneyUnit':
      return isMoneyUnit(value) ? moneyUnitLabel(value) : value;
  }
}

function effectWithoutFacts(code: QuestionCode, label: string): string {
  switch (code) {
    case 'moneyUnit':
      return `这些表的金额按${quoted(label)}换算`;
    case 'twin':
      return `采用工作表${quoted(label)}里的数`;
    case 'scope':
    case 'year':
    case 'unitName':
      return '支出、预算、“三公”经费和人员都没有读到';
  }
}
