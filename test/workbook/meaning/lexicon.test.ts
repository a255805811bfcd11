import { LEXICONS } from '../../../src/catalog/words/lexicon';
import { atomsOf, lexiconOf, parseWords, type Word } from '../../../src/workbook/meaning/lexicon';

const { words, together } = LEXICONS.labels;
const all = [...words.values()].flat();

/** What the other words make of a word; null where they cannot account for all of it. */
function bySmallerWords(word: Word): string | null {
  const others = lexiconOf(
    all.filter((each) => each !== word),
    together,
  );
  const { words: parts, residue } = parseWords(word.text, others);
  return residue === '' ? [...atomsOf(parts, others)].sort().join(' ') : null;
}

test('没有一个词是多余的：别的词合起来已经这么说的，不另列', () => {
  const redundant = all.filter((word) => bySmallerWords(word) === [...new Set(word.gives)].sort().join(' '));
  expect(redundant.map(({ text }) => text)).toEqual([]);
});

test('一个词只列一次', () => {
  const texts = all.map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});
