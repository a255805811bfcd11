import { normalizeLabel } from './label';
import type { TableBlock } from './table';
import type { Vocabulary } from './vocabulary';

/** What 预算 or 决算 is decided by, the strongest first. */
export type NatureEvidence = {
  readonly title: string;
  readonly formNumber: string;
  readonly blocks: readonly TableBlock[];
  readonly surroundings: readonly string[];
};

/** Whether a table plans or accounts, and whether the evidence contradicts itself or is missing. */
export type Nature = { readonly kind: 'budget' | 'final'; readonly sure: boolean };

/**
 * Weighs title, columns and rows; then the form number; then tab, file and cover: what stands farther away counts only
 * where the nearer says nothing. A table that says neither is taken for a budget, because final accounts always call
 * themselves 决算, and is doubted.
 */
export function natureOf(evidence: NatureEvidence, vocabulary: Vocabulary): Nature {
  const around = evidence.surroundings.map((text) => textScore(text, vocabulary, 1)).reduce(add, NOTHING);
  for (const score of [ownScore(evidence, vocabulary), formScore(evidence), around]) {
    if (score.final === score.budget) continue;
    return {
      kind: score.final > score.budget ? 'final' : 'budget',
      sure: Math.min(score.final, score.budget) === 0,
    };
  }
  return { kind: 'budget', sure: false };
}

type Score = { readonly final: number; readonly budget: number };

const NOTHING: Score = { final: 0, budget: 0 };

function ownScore(evidence: NatureEvidence, vocabulary: Vocabulary): Score {
  return [
    textScore(evidence.title, vocabulary, 4),
    columnScore(evidence.blocks),
    rowScore(evidence.blocks, vocabulary),
  ].reduce(add, NOTHING);
}

/** 预决算 says nothing; titles of the national budget forms say little, and yield to columns of outturns; fund names (一般公共预算) and 预算单位 are no budgets. */
function textScore(text: string, vocabulary: Vocabulary, weight: number): Score {
  const bare = vocabulary.fundPhrases.reduce(
    (rest, phrase) => rest.replaceAll(phrase, ''),
    normalizeLabel(text),
  );
  const final = /决算|执行情况/.test(bare);
  const budget = bare.includes('预算');
  if (!final && !budget && vocabulary.budgetTitles.some((part) => text.includes(part)))
    return { final: 0, budget: 1 };
  if (final === budget) return NOTHING;
  return final ? { final: weight, budget: 0 } : { final: 0, budget: weight };
}

/** 公开NN表 numbers the tables of both; with 行次 beside it, as the national grid prints, it is 决算. */
function formScore({ formNumber, blocks }: NatureEvidence): Score {
  if (formNumber.startsWith('预')) return { final: 0, budget: 1 };
  const headers = blocks.flatMap((block) => block.columns.flatMap((column) => column.headers));
  return /^(?:财决|公开)/.test(formNumber) || headers.includes('行次') ? { final: 1, budget: 0 } : NOTHING;
}

/** A column of outturns makes final accounts, even beside 年初预算. */
function columnScore(blocks: readonly TableBlock[]): Score {
  const roles = blocks.flatMap((block) => block.columns.map((column) => column.role ?? ''));
  if (roles.some((role) => /^actual\b/.test(role))) return { final: 3, budget: 0 };
  return roles.some((role) => /^budget\b/.test(role)) ? { final: 0, budget: 3 } : NOTHING;
}

function rowScore(blocks: readonly TableBlock[], vocabulary: Vocabulary): Score {
  const labels = new Set(blocks.flatMap((block) => block.rows.map((row) => normalizeLabel(row.label))));
  const final = vocabulary.finalLabels.some((label) => labels.has(label));
  const budget = vocabulary.budgetLabels.some((label) => labels.has(label));
  return { final: final ? 2 : 0, budget: budget ? 1 : 0 };
}

function add(a: Score, b: Score): Score {
  return { final: a.final + b.final, budget: a.budget + b.budget };
}
