import { shownText } from '../../domain/report/inline';
import type { Block, Inline, Paragraph, Report, Table, TableCell } from '../../domain/report/model';

/** A place that only people can fill, with its number in the report: 1, 2, 3 … */
export type PaperBlank = Extract<Inline, { kind: 'blank' }> & { readonly number: number };

/** A piece of the preview; its places to fill can be found by their numbers. */
export type PaperInline = Exclude<Inline, { kind: 'blank' }> | PaperBlank;

export type PaperParagraph = Omit<Paragraph, 'inlines'> & { readonly inlines: readonly PaperInline[] };
export type PaperCell = Omit<TableCell, 'inlines'> & { readonly inlines: readonly PaperInline[] };

/** A table, and the title that stands above it. */
export type PaperTable = Omit<Table, 'rows'> & {
  readonly title: string;
  readonly rows: readonly (readonly PaperCell[])[];
};

/** Places to fill that ask for the same thing in the same part of the report; `number` is the first one's. */
export type UnfinishedPlace = {
  readonly number: number;
  readonly prompt: string;
  /** The heading or the title of the table it stands under; "" above the first one. */
  readonly part: string;
  readonly count: number;
};

/** The report as the preview shows it, its sections one after the other. */
export type Paper = {
  readonly blocks: readonly (PaperParagraph | PaperTable)[];
  readonly unfinished: readonly UnfinishedPlace[];
};

/** Paragraphs that name the part of the report that follows. */
const PART_ROLES: readonly Paragraph['role'][] = ['heading1', 'tableTitle'];

/** Numbers the places to fill and gathers them by the parts they stand in. */
export function paperOf({ sections }: Report): Paper {
  const places: UnfinishedPlace[] = [];
  let part = '';
  const numbered = (inline: Inline): PaperInline => {
    if (inline.kind !== 'blank') return inline;
    const number = places.length + 1;
    places.push({ number, prompt: inline.prompt, part, count: 1 });
    return { ...inline, number };
  };
  const paperBlock = (block: Block): PaperParagraph | PaperTable => {
    if (block.kind === 'table') return paperTable(block, part, numbered);
    if (PART_ROLES.includes(block.role)) part = shownText(block.inlines);
    return { ...block, inlines: block.inlines.map(numbered) };
  };
  const blocks = sections.flatMap((section) => section.blocks.map(paperBlock));
  return { blocks, unfinished: gathered(places) };
}

/** How many places there are to fill. */
export function unfinishedCount(unfinished: readonly UnfinishedPlace[]): number {
  return unfinished.reduce((sum, { count }) => sum + count, 0);
}

function paperTable(table: Table, title: string, numbered: (inline: Inline) => PaperInline): PaperTable {
  const rows = table.rows.map((cells) =>
    cells.map((cell) => ({ ...cell, inlines: cell.inlines.map(numbered) })),
  );
  return { ...table, title, rows };
}

function gathered(places: readonly UnfinishedPlace[]): readonly UnfinishedPlace[] {
  const byWhatIsAsked = new Map<string, UnfinishedPlace>();
  for (const place of places) {
    const key = JSON.stringify([place.part, place.prompt]);
    const known = byWhatIsAsked.get(key);
    byWhatIsAsked.set(key, known === undefined ? place : { ...known, count: known.count + 1 });
  }
  return [...byWhatIsAsked.values()];
}
