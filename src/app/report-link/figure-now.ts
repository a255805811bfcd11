import type { Particulars, ProjectLine } from '../../domain/fact/particulars';
import type { FactValue } from '../../domain/fact/reading';
import { decodeFigureTag, encodeFigureTag } from '../../domain/report/figure-tag';
import type { Figure, FigureSubject, ListField, Report } from '../../domain/report/model';
import { figureOf } from '../../domain/report/pattern/figure';
import { parseReference, type Reference } from '../../domain/report/pattern/pattern-reference';
import { referenceValue } from '../../domain/report/pattern/reference-value';
import type { Evaluation } from '../../domain/scoring/evaluation';
import type { Assessment } from '../assessment';
import { figuresOfReport } from './figures-of-report';
import { subjectLabel } from './subject-label';

/** The figure a tag stands for as the evaluation has it now; null for a strange tag, or where nothing is known any more. */
export type FigureNow = (tag: string) => Figure | null;

/** Looks figures up by their tags: first among those of a report composed now, then in the evaluation itself. */
export function figureNow(
  assessment: Pick<Assessment, 'scanned' | 'scored'>,
  report: Report | null,
): FigureNow {
  const composed = new Map(
    (report === null ? [] : figuresOfReport(report)).map((figure) => [encodeFigureTag(figure), figure]),
  );
  return (tag) => composed.get(tag) ?? evaluatedFigure(assessment, tag);
}

function evaluatedFigure(
  { scanned, scored }: Pick<Assessment, 'scanned' | 'scored'>,
  tag: string,
): Figure | null {
  const decoded = decodeFigureTag(tag);
  if (decoded === null) return null;
  const { subject, format } = decoded;
  const { evaluation } = scored;
  const value =
    subject.kind === 'listed'
      ? listedValue(scanned.particulars, subject)
      : referencedValue(evaluation, subject);
  return value === null ? null : figureOf({ subject, value }, format, subjectLabel(subject, evaluation));
}

type Listed = Extract<FigureSubject, { readonly kind: 'listed' }>;

function listedValue(particulars: Particulars, { list, index, field }: Listed): FactValue | null {
  switch (list) {
    case 'staffKinds':
      return only(field, 'onDuty', particulars.staffKinds[index]?.onDuty);
    case 'keyWork':
      return only(field, 'quantity', particulars.keyWork[index]?.quantity?.value);
    case 'adjustments':
      return only(field, 'amount', particulars.adjustments[index]?.amount);
    case 'projects':
      return projectValue(particulars.projects[index], field);
  }
}

/** These lists have one number a line. */
function only(field: ListField, known: ListField, value: FactValue | null | undefined): FactValue | null {
  return field === known ? (value ?? null) : null;
}

function projectValue(line: ProjectLine | undefined, field: ListField): FactValue | null {
  return field === 'initialBudget' || field === 'actual' ? (line?.[field] ?? null) : null;
}

function referencedValue(evaluation: Evaluation, subject: Exclude<FigureSubject, Listed>): FactValue | null {
  const reference = referenceOf(evaluation, subject);
  if (reference === null) return null;
  const lines = new Map(evaluation.results.map((result) => [result.indicator.name, result]));
  return referenceValue(reference, evaluation, lines)?.value ?? null;
}

/** Tags name a line by its id, patterns by its name. */
function referenceOf(evaluation: Evaluation, subject: Exclude<FigureSubject, Listed>): Reference | null {
  switch (subject.kind) {
    case 'rate':
    case 'score':
    case 'deduction': {
      const result = evaluation.results.find(({ indicator }) => indicator.id === subject.indicator);
      return result === undefined ? null : { kind: subject.kind, indicator: result.indicator.name };
    }
    case 'expression':
      return parseReference(`=${subject.expression}`);
    case 'fact':
    case 'total':
    case 'pendingWeight':
    case 'grade':
      return subject;
  }
}
