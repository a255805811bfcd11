import { factKind, factLabel, type FactId } from '../../domain/fact/catalogue';
import type { Derivation, SettledFact } from '../../domain/fact/fact-book';
import type { Reading } from '../../domain/fact/reading';
import { readingText } from '../../domain/fact/reading-text';
import type { Finding } from '../../domain/finding';
import { parseExpression } from '../../domain/parse-expression';
import { labelledExpression } from '../../domain/print-expression';
import { handOrigin } from '../../workbook/plan/data/fact-cell';
import { BY_HAND } from '../../workbook/plan/rerun/hand-filled';
import { carriedSource } from '../../workbook/plan/source-text';
import type { Assessment } from '../assessment';
import { doubtMessage } from '../messages/doubt-message';
import { findingsByFact, namedFact } from './fact-findings';
import { factStanding } from './fact-standing';
import { factText, withSeparators } from './fact-text';
import { noteViewer } from './note-view';
import { entryPlace, placeView } from './place-view';
import type { FactView, PlaceView, ReadingView } from './views';

/** Shows facts one by one; the findings are laid out by fact once for all of them. */
export function factViewer(assessment: Assessment): (fact: FactId) => FactView {
  const found = findingsByFact(assessment);
  const note = noteViewer(assessment);
  return (fact) => {
    const findings = found.get(fact) ?? [];
    const settled = assessment.scanned.facts.get(fact);
    const certainty = factStanding(assessment, fact, findings);
    return {
      fact,
      label: factLabel(fact),
      kind: factKind(fact),
      text: settled === undefined ? null : factText(fact, settled.value),
      certainty,
      source: settled === undefined ? null : sourcePlace(assessment, settled),
      readings: readingsOf(settled, findings).map((reading) =>
        readingView(assessment, reading, reading === settled?.reading),
      ),
      notes: findings.filter((finding) => isOpen(finding, certainty)).map(note),
    };
  };
}

/** The doubts of readings stand with the readings; what was said of the fact itself is settled by a person's word. */
function isOpen(finding: Finding, certainty: FactView['certainty']): boolean {
  if (finding.code === 'readingDoubtful') return false;
  return certainty !== 'answered' || namedFact(finding) === null;
}

/** Where a settled fact comes from: a cell, an entry by hand, an earlier run, or the facts it follows from. */
export function sourcePlace(assessment: Assessment, settled: SettledFact): PlaceView | null {
  const { fact, reading, derivation } = settled;
  if (reading === null) return derivation === null ? null : { text: inWords(derivation), range: null };
  const { scanned } = assessment;
  if (handOrigin(scanned, settled) !== null) return entryPlace(assessment, reading.source);
  const place = placeView(assessment, reading.source);
  const carried = carriedSource(scanned, `fact:${fact}`, reading.source);
  return carried === null ? place : { ...place, text: `上次自评：${carried}` };
}

function inWords({ expression }: Derivation): string {
  const parsed = parseExpression(expression);
  return parsed.ok ? `由“${labelledExpression(parsed.value)}”算得` : '';
}

/** A fact of another year or unit is missing, but what was found of it can still be chosen. */
function readingsOf(settled: SettledFact | undefined, findings: readonly Finding[]): readonly Reading[] {
  if (settled !== undefined) return settled.readings;
  const doubtful = findings.flatMap((finding) =>
    finding.code === 'readingDoubtful' ? [finding.reading] : [],
  );
  return [...new Set(doubtful)];
}

function readingView(assessment: Assessment, reading: Reading, chosen: boolean): ReadingView {
  const { source, description, doubts } = reading;
  const place = description === BY_HAND ? entryPlace(assessment, source) : placeView(assessment, source);
  return {
    place,
    source,
    text: withSeparators(readingText(reading)),
    description,
    chosen,
    doubts: doubts.map(doubtMessage),
  };
}
