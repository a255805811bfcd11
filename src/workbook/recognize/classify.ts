import { cleanText, normalizeLabel } from './label';
import type { TableBlock, TableEvidence } from './table';
import type { Clue, CodeClue, TableShape, TitleClue, Vocabulary } from './vocabulary';
import type { CellRange } from '../../domain/cell-address';

/** What a region shows, whatever it is called. */
export type RegionTraits = {
  readonly title: string;
  readonly titleCell: CellRange | null;
  readonly tabName: string;
  readonly blocks: readonly TableBlock[];
};

/** The shape a region has, what spoke for it, and the runner-up where it came close. */
export type Classification = {
  readonly shape: TableShape;
  readonly evidence: readonly TableEvidence[];
  readonly closeSecond: TableShape | null;
};

/** Least sum of clues, and least part of it that columns and rows must carry: a name alone makes no table. */
const LEAST_SCORE = 5;
const LEAST_STRUCTURE = 2;
const CLOSE = 1;

/** The shape that fits best, or null where none has enough evidence. */
export function classify(traits: RegionTraits, vocabulary: Vocabulary): Classification | null {
  const features = featuresOf(traits);
  const scored = vocabulary.shapes
    .map((shape) => scoreOf(shape, traits, features))
    .filter((each) => each.structure >= LEAST_STRUCTURE && each.total >= LEAST_SCORE)
    .sort((a, b) => b.total - a.total);
  const [best, second] = scored;
  if (best === undefined) return null;
  const close = second !== undefined && best.total - second.total <= CLOSE ? second.shape : null;
  return { shape: best.shape, evidence: best.evidence, closeSecond: close };
}

type Features = {
  readonly facets: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly functionCodes: number;
  readonly economyCodes: number;
  readonly sides: number;
};

type Scored = {
  readonly shape: TableShape;
  readonly total: number;
  readonly structure: number;
  readonly evidence: readonly TableEvidence[];
};

function featuresOf(traits: RegionTraits): Features {
  const columns = traits.blocks.flatMap((block) => block.columns);
  const rows = traits.blocks.flatMap((block) => block.rows);
  const codes = rows.flatMap((row) => (row.code === null ? [] : [row.code]));
  return {
    facets: new Set(columns.flatMap((column) => (column.role ?? '').split('.'))),
    labels: new Set([
      ...rows.map((row) => normalizeLabel(row.label)),
      ...columns.flatMap((each) => each.headers.map(normalizeLabel)),
    ]),
    functionCodes: codes.filter((code) => /^2\d\d/.test(code)).length,
    economyCodes: codes.filter((code) => /^3(?:0[1-9]|1[0-3]|99)/.test(code)).length,
    sides: traits.blocks.filter((block) => block.labelColumn !== null).length,
  };
}

function scoreOf(shape: TableShape, traits: RegionTraits, features: Features): Scored {
  const columns = shape.facets.filter((clue) => holds(clue, features.facets));
  const rows = shape.labels.filter((clue) => holds(clue, features.labels));
  const twoSided = features.sides >= 2 ? shape.twoSided : 0;
  const structure = sum(columns) + sum(rows) + codeScore(shape.codes, features) + twoSided;
  const spoilt =
    shape.never.some((facet) => features.facets.has(facet)) || isOtherPaper(shape.title, traits.title);
  const title = titleScore(shape.title, traits.title);
  const tab = titleScore(shape.title, traits.tabName) > 0 ? 1 : 0;
  const evidence = evidenceOf(traits, title, tab, columns, rows, features);
  return { shape, total: spoilt ? 0 : structure + title + tab, structure: spoilt ? 0 : structure, evidence };
}

function holds(clue: Clue, present: ReadonlySet<string>): boolean {
  return clue.anyOf.filter((each) => present.has(each)).length >= clue.atLeast;
}

function codeScore(clue: CodeClue | null, features: Features): number {
  if (clue === null) return 0;
  const found = clue.classification === 'function' ? features.functionCodes : features.economyCodes;
  return found >= clue.atLeast ? clue.score : 0;
}

function isOtherPaper({ never = [] }: TitleClue, text: string): boolean {
  const title = normalizeLabel(cleanText(text));
  return never.some((part) => title.includes(part));
}

function titleScore(clue: TitleClue, text: string): number {
  const title = normalizeLabel(cleanText(text));
  if (clue.without.some((part) => title.includes(part))) return 0;
  return clue.parts.some((part) => title.includes(part)) ? clue.score : 0;
}

function sum(clues: readonly Clue[]): number {
  return clues.reduce((total, clue) => total + clue.score, 0);
}

function evidenceOf(
  traits: RegionTraits,
  title: number,
  tab: number,
  columns: readonly Clue[],
  rows: readonly Clue[],
  features: Features,
): readonly TableEvidence[] {
  const evidence: TableEvidence[] = [];
  if (title > 0 && traits.titleCell !== null)
    evidence.push({ code: 'title', text: traits.title, cell: traits.titleCell });
  if (tab > 0) evidence.push({ code: 'tabName', text: traits.tabName });
  const roles = present(columns, features.facets);
  if (roles.length > 0) evidence.push({ code: 'columns', roles });
  const labels = present(rows, features.labels);
  if (labels.length > 0) evidence.push({ code: 'rows', labels });
  return evidence;
}

function present(clues: readonly Clue[], all: ReadonlySet<string>): readonly string[] {
  return [...new Set(clues.flatMap((clue) => clue.anyOf.filter((each) => all.has(each))))];
}
