import type { JudgedOutcome, JudgementInput } from './rule-outcome';
import { scoreChecklist } from './rule-checklist';
import { scoreChoice } from './rule-choice';
import { scoreManual } from './rule-manual';
import { scoreViolations } from './rule-violations';

/** Points of a line that people answer. */
export function scoreJudged(input: JudgementInput): JudgedOutcome {
  const { rule } = input.indicator;
  switch (rule.kind) {
    case 'checklist':
      return scoreChecklist(rule, input);
    case 'violations':
      return scoreViolations(rule, input);
    case 'choice':
      return scoreChoice(rule, input);
    case 'manual':
      return scoreManual(rule, input);
    case 'stepOver':
    case 'stepUnder':
    case 'stepEither':
    case 'bands':
    case 'proportional':
      throw new Error('A rule of rates has no measure, which validateSystem reports');
  }
}
