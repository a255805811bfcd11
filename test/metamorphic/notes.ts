import { FACT_IDS, isFactId, type FactId } from '../../src/domain/fact/catalogue';

/** What a person found of a fact, as the truth files write it; cells with or without the workbook's name. */
export type Note = {
  readonly value: number | string | null;
  readonly cell?: string;
  readonly cells?: readonly string[];
  readonly weakCells?: readonly string[];
  readonly alsoAccept?: readonly (number | string)[];
  readonly optional?: boolean;
};

/** What a person found in some files; null where they do not say a fact, nothing where nobody looked. */
export type Notes = Readonly<Partial<Record<FactId, Note | null>>>;

/** A fact that somebody looked for, with every cell that states it, as `'三公'!A8`. */
export type NotedFact = {
  readonly fact: FactId;
  /** Null where the files do not say it: it must stay 待填. */
  readonly value: number | string | null;
  /** Other values that are no mistake. */
  readonly accepted: readonly (number | string)[];
  /** Cells whose figure is this fact's own. */
  readonly cells: readonly string[];
  /** Cells that print the same figure for another reason, as that of a narrower scope. */
  readonly weakCells: readonly string[];
  /** Leaving it 待填 is no fault. */
  readonly optional: boolean;
};

/** The facts that somebody looked for; where a whole is not stated, its parts are not. */
export function notedFacts(notes: Notes): readonly NotedFact[] {
  return FACT_IDS.flatMap((fact) => {
    const [whole = fact] = fact.split('.');
    const note = notes[fact] ?? (isFactId(whole) && notes[whole] === null ? null : notes[fact]);
    return note === undefined ? [] : [notedFact(fact, note)];
  });
}

function notedFact(fact: FactId, note: Note | null): NotedFact {
  const { value, cell, cells, weakCells = [], alsoAccept = [], optional = false } = note ?? { value: null };
  const own = cells ?? (cell === undefined ? [] : [cell]);
  return {
    fact,
    value,
    accepted: alsoAccept,
    cells: own.map(inWorkbook),
    weakCells: weakCells.map(inWorkbook),
    optional,
  };
}

const inWorkbook = (address: string): string => address.slice(address.indexOf('|') + 1);
