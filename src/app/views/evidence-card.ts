import { fullAddress } from '../../domain/cell-address';
import type { FactId } from '../../domain/fact/catalogue';
import type { Finding } from '../../domain/finding';
import type { IndicatorSystem } from '../../domain/indicator/system';
import type { IndicatorResult } from '../../domain/scoring/evaluation';
import { printPoints } from '../../domain/money/print';
import { PENDING } from '../../domain/scoring/formula/score-cells';
import { substitutionText } from '../../domain/scoring/substitution-text';
import type { Assessment } from '../assessment';
import { factViewer } from './fact-view';
import { noteViewer } from './note-view';
import { questionRows, questionView } from './question-view';
import { scoreLine, scoreText } from './score-line';
import type { EvidenceCard } from './views';

/** The proof of one score: the rule, the figures and answers it stands on, and what is doubtful; null for no line. */
export function evidenceCard(assessment: Assessment, indicatorId: string): EvidenceCard | null {
  const { evaluation } = assessment.scored;
  const result = evaluation.results.find(({ indicator }) => indicator.id === indicatorId);
  if (result === undefined) return null;
  const { indicator } = result;
  return {
    line: scoreLine(assessment, result),
    explanation: indicator.explanation,
    standard: indicator.standard,
    substitution: substitutionText(result, evaluation.facts),
    provenance: provenanceOf(assessment, result),
    facts: factsBehind(assessment, result.facts).map(factViewer(assessment)),
    questions: questionRows(assessment, indicator).map((row) => questionView(assessment, row)),
    notes: findingsOn(assessment, result).map(noteViewer(assessment)),
    override: overrideOf(result),
  };
}

function provenanceOf({ system }: Assessment, { indicator }: IndicatorResult): string {
  const { id, level1, level2, name, evidence } = indicator;
  const place = `“${system.title}”${level1}－${level2}－${name}（${id}）`;
  return `${place}。依据：${spelledOut(system, evidence)}。`;
}

/** The evidence of a line, then what its marks, such as F and R, mean; all the system says where it explains none. */
function spelledOut({ provenance }: IndicatorSystem, evidence: string): string {
  const legend = provenance.split('；').map((entry) => entry.split('：'));
  const meant = legend.flatMap(([mark = '', ...meaning]) =>
    meaning.length > 0 && evidence.includes(mark) ? [`${mark} 指${meaning.join('：')}`] : [],
  );
  return [evidence, ...(meant.length > 0 ? meant : [provenance])].join('；');
}

/** The facts a line is scored by, and behind a derived one the facts it follows from. */
export function factsBehind({ scanned }: Assessment, facts: readonly FactId[]): readonly FactId[] {
  return [
    ...new Set(facts.flatMap((fact) => [fact, ...(scanned.facts.get(fact)?.derivation?.inputs ?? [])])),
  ];
}

/** What was found about the line itself or about the cells its answers stand in. */
function findingsOn({ scored }: Assessment, { indicator, judgements }: IndicatorResult): readonly Finding[] {
  const answers = new Set(judgements.map(({ source }) => fullAddress(source)));
  return scored.findings.filter((finding) =>
    'indicator' in finding
      ? finding.indicator === indicator.id
      : finding.cells.some((cell) => answers.has(fullAddress(cell))),
  );
}

function overrideOf(result: IndicatorResult): EvidenceCard['override'] {
  const { reason } = result;
  if (reason?.kind !== 'overridden') return null;
  const computed = reason.computed === null ? PENDING : printPoints(reason.computed);
  return { computed, score: scoreText(result), reason: reason.reason };
}
