import { parseExpression } from '../../domain/parse-expression';
import { labelledExpression } from '../../domain/print-expression';
import { decodeFigureTag } from '../../domain/report/figure-tag';
import type { Figure } from '../../domain/report/model';
import { PENDING } from '../../domain/scoring/formula/score-cells';
import { printedMeasure } from '../../domain/scoring/value-text';
import type { Assessment } from '../assessment';
import type { DocumentControl } from '../document-host';
import { evidenceCard } from '../views/evidence-card';
import { factText, withSeparators } from '../views/fact-text';
import { figurePlaces } from '../views/figure-places';
import { figureNow } from './figure-now';
import type { FigureEvidenceView } from './link-views';
import { subjectLabel } from './subject-label';

/** Where a figure of the document comes from and whether it is right; null for a control that is no figure of ours. */
export function figureEvidence(
  { tag, text }: Pick<DocumentControl, 'tag' | 'text'>,
  assessment: Assessment,
): FigureEvidenceView | null {
  const decoded = decodeFigureTag(tag);
  if (decoded === null) return null;
  const { subject } = decoded;
  const figure = figureNow(assessment, null)(tag);
  const card = 'indicator' in subject ? evidenceCard(assessment, subject.indicator) : null;
  const formula = subject.kind === 'expression' ? expressionFormula(subject.expression, assessment) : null;
  return {
    label: subjectLabel(subject, assessment.scored.evaluation),
    value: figure === null ? PENDING : valueText(figure),
    shown: text,
    agrees: figure?.text === text,
    formula: card?.substitution ?? formula,
    rule: card === null ? null : `${card.standard}（${card.provenance}）`,
    places: figurePlaces(assessment, subject),
  };
}

/** The formula in names, then with the numbers put in. */
function expressionFormula(text: string, { scored }: Assessment): string | null {
  const parsed = parseExpression(text);
  if (!parsed.ok) return null;
  return `${labelledExpression(parsed.value)}：${printedMeasure(parsed.value, scored.evaluation.facts, 'bare')}`;
}

/** As people read it, with its unit. */
function valueText({ subject, format, value, text }: Figure): string {
  if (subject.kind === 'fact') return factText(subject.fact, value);
  switch (format) {
    case 'tenThousandYuan':
      return `${withSeparators(text)} 万元`;
    case 'points':
      return `${text} 分`;
    case 'percent':
    case 'integer':
    case 'plain':
      return text;
  }
}
