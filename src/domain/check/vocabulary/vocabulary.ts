import { factSubjects, factTarget } from './fact-subjects';
import type { Word } from './lexeme';
import { additionSubjects, particularSubjects, quotedTargets } from './particular-subjects';
import { phraseTree, type PhraseTree } from './phrase-tree';
import type { ReportLabels } from './report-labels';
import {
  groupSubjects,
  indicatorSubjects,
  pendingSubject,
  rateAliases,
  scoredSoFar,
  totalSubject,
} from './score-subjects';
import type { Subject, Target } from './subject';
import type { Particulars } from '../../fact/particulars';
import type { Evaluation } from '../../scoring/evaluation';

/** Everything the check knows: the words with their meaning, and all values, also those without a name. */
export type Vocabulary = { readonly words: PhraseTree<Word>; readonly targets: readonly Target[] };

/** The words and values of one evaluation. */
export function buildVocabulary(
  labels: ReportLabels,
  evaluation: Evaluation,
  particulars: Particulars,
): Vocabulary {
  const subjects = [
    ...indicatorSubjects(evaluation),
    totalSubject(evaluation, labels.total),
    scoredSoFar(evaluation, labels.scoredSoFar),
    ...pendingSubject(evaluation, labels.pendingWeight),
    ...factSubjects(labels.subjects, evaluation.facts),
    ...rateAliases(evaluation, labels.subjects),
  ];
  const ofUnit = [
    ...particularSubjects(particulars),
    ...additionSubjects(particulars, additionWords(labels)),
  ];
  const words = phraseTree<Word>([
    ...subjects.flatMap(subjectWords),
    ...labelWords(labels, evaluation),
    ...groupSubjects(evaluation).flatMap(subjectWords),
    ...ofUnit.flatMap(subjectWords),
  ]);
  const named = [...subjects, ...ofUnit].flatMap(({ targets }) => targets);
  const ownAmounts = labels.aspects.flatMap(({ aspect, alone }) =>
    alone === null ? [] : factTarget(evaluation.facts, alone, aspect),
  );
  return { words, targets: [...named, ...ownAmounts, ...quotedTargets(particulars)] };
}

/** The words for what was added to a budget. */
function additionWords({ subjects }: ReportLabels): readonly string[] {
  return subjects
    .filter(({ facts }) => facts[0]?.fact === 'budgetAdjustment')
    .flatMap(({ phrases }) => phrases);
}

function subjectWords(subject: Subject): readonly (readonly [string, Word])[] {
  return subject.phrases.map((phrase) => [phrase, { kind: 'subject', subject }] as const);
}

function labelWords(labels: ReportLabels, { facts }: Evaluation): readonly (readonly [string, Word])[] {
  const all = (phrases: readonly string[], word: Word) => phrases.map((phrase) => [phrase, word] as const);
  return [
    ...labels.aspects.flatMap(({ aspect, phrases, alone }) => {
      const subject = alone === null ? null : { phrases, targets: factTarget(facts, alone, aspect) };
      return all(phrases, { kind: 'aspect', aspect, alone: subject });
    }),
    ...all(labels.prior, { kind: 'prior' }),
    ...all(labels.up, { kind: 'change', direction: 'up' }),
    ...all(labels.down, { kind: 'change', direction: 'down' }),
    ...all(labels.narrowing, { kind: 'narrowing' }),
    ...all(labels.wholeUnit, { kind: 'wholeUnit' }),
    ...all(labels.fillers, { kind: 'filler' }),
  ];
}
