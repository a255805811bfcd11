import type { FactView, RecognitionView, TableCard } from '../../../app/views/views';

/** Everything that a person should settle in Excel or on the page before the figures are relied on, a sentence each. */
export function openDoubtTexts(view: RecognitionView): readonly string[] {
  const tables = view.tables.filter(({ certainty }) => certainty === 'doubtful').map(tableDoubt);
  const facts = view.doubtfulFacts.filter(isDoubtful).map(factDoubt);
  return [...tables, ...facts, ...openNotes(view, view.openDoubts - tables.length - facts.length)];
}

/** The view tells first of a year that nobody wrote, then what is open, then what needs no decision. */
function openNotes({ year, notes }: RecognitionView, open: number): readonly string[] {
  return notes.slice(0, open + (year === null ? 1 : 0)).map(({ text }) => text);
}

function isDoubtful({ certainty }: FactView): boolean {
  return certainty === 'doubtful' || certainty === 'disputed';
}

function tableDoubt({ place, doubts }: TableCard): string {
  return [place.text, doubts.join('')].join('：');
}

/** The readings that disagree, or why the one there is may be wrong. */
function factDoubt({ label, readings, notes }: FactView): string {
  const told = readings.map(({ text, place, doubts }) => `${text}（${place.text}）${doubts.join('')}`);
  return `${label}：${[...told, ...notes.map(({ text }) => text)].join('；')}`;
}
