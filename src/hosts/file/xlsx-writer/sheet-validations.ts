import { addressInSheet } from '../../../domain/cell-address';
import type { PlannedValidation } from '../../../workbook/plan/plan';
import { escapeAttribute, escapeXml } from './xml-escape';

/** Limits of a list written out, and of the hint beside the cell. */
const LIST_CHARACTERS = 255;
const PROMPT_CHARACTERS = 255;

/** The drop-down lists of a sheet; "" for none. */
export function validationsXml(validations: readonly PlannedValidation[]): string {
  const lists = validations.flatMap((validation) => {
    const list = listOf(validation.choices);
    return list === '' ? [] : [validationXml(validation, list)];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** Another entry is questioned and not refused: the person who signs the form has the last word. */
function validationXml({ range, prompt }: PlannedValidation, list: string): string {
  const hint = escapeAttribute(prompt.slice(0, PROMPT_CHARACTERS));
  return [
    '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    ` error="填写的内容不在可选项中，是否保留？"${hint === '' ? '' : ` prompt="${hint}"`}`,
    ` sqref="${addressInSheet(range)}"><formula1>"${escapeXml(list.replaceAll('"', '""'))}"</formula1></dataValidation>`,
  ].join('');
}

/**
 * The choices as a written list; "" where it cannot hold all of them, because commas part them and its length has a
 * limit: a list that lacks a choice would question the right answer.
 */
function listOf(choices: readonly string[]): string {
  const list = choices.filter((choice) => choice.trim() !== '').join(',');
  return list.length > LIST_CHARACTERS || choices.some((choice) => choice.includes(',')) ? '' : list;
}
