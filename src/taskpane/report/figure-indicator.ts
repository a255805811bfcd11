import type { FigureSubject } from '../../domain/report/model';

/** The indicator whose evidence proves a figure; null for one that belongs to no line of the score table. */
export function figureIndicator(subject: FigureSubject): string | null {
  switch (subject.kind) {
    case 'rate':
    case 'score':
    case 'deduction':
      return subject.indicator;
    case 'fact':
    case 'total':
    case 'pendingWeight':
    case 'grade':
    case 'listed':
    case 'expression':
      return null;
  }
}
