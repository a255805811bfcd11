import type { Answer, Judgement } from '../indicator/judgement';
import type { Rule } from '../indicator/system';
import { unreadableJudgement } from './judgement-finding';
import { scoredWith, type JudgedOutcome, type JudgementInput } from './rule-outcome';
import { indexOfMeant } from './similar-text';

type ChoiceRule = Extract<Rule, { readonly kind: 'choice' }>;

/** Gives the points of the option that was chosen, by its words or by its points. */
export function scoreChoice(rule: ChoiceRule, { indicator, judgements }: JudgementInput): JudgedOutcome {
  const given = judgements.filter(({ answer }) => answer.kind !== 'blank');
  const chosen = given.map((judgement) => ({ judgement, option: optionOf(rule, judgement.answer) }));
  const [first] = chosen;
  const agreed = chosen.every(({ option }) => option !== null && option === first?.option);
  if (first?.option === undefined || first.option === null || !agreed) {
    const findings = given.map((judgement) => unreadableJudgement(judgement, 'option'));
    return { outcome: pendingChoice(indicator.name, judgements), findings };
  }
  const { judgement, option } = first;
  const outcome = scoredWith(indicator, option.score, (deducted) => ({
    kind: 'chosen',
    judgement,
    deducted,
  }));
  return { outcome, findings: [] };
}

type Option = ChoiceRule['options'][number];

function optionOf({ options }: ChoiceRule, answer: Answer): Option | null {
  if (answer.kind === 'text') return optionSaid(options, answer.text);
  if (answer.kind !== 'number') return null;
  const worth = options.filter(({ score }) => score.eq(answer.value));
  return worth.length === 1 ? (worth[0] ?? null) : null;
}

/** A label may name two findings of equal worth, 无效果或效果不明显: either of them says it. */
function optionSaid(options: readonly Option[], text: string): Option | null {
  const said = options.flatMap((option) => {
    const names = new Set([option.label, ...option.label.split('或')]);
    return [...names].map((name) => ({ name, option }));
  });
  const meant = indexOfMeant(
    text,
    said.map(({ name }) => name),
  );
  return said[meant]?.option ?? null;
}

function pendingChoice(name: string, judgements: readonly Judgement[]): JudgedOutcome['outcome'] {
  return { kind: 'pending', needs: [{ kind: 'judgement', point: judgements[0]?.point ?? name }] };
}
