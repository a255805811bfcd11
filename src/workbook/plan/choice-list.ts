/** The most characters Excel takes for choices that are written out. */
const LIST_CHARACTERS = 255;

/**
 * The choices of a drop-down as Excel keeps them, parted by commas; "" where a written list cannot hold all of them,
 * because one has a comma or they are too long together: a list that lacks a choice would question the right answer.
 */
export function choiceList(choices: readonly string[]): string {
  const list = choices.filter((choice) => choice.trim() !== '').join(',');
  return list.length > LIST_CHARACTERS || choices.some((choice) => choice.includes(',')) ? '' : list;
}

/** What is asked when somebody enters something else: the person who signs the form has the last word. */
export const OTHER_CHOICE_QUESTION = '填写的内容不在可选项中，是否保留？';

/** The most characters of the hint beside a cell. */
export const PROMPT_CHARACTERS = 255;
