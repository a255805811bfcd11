import type { FactId } from '../../domain/fact/catalogue';
import type { OutlineSlot, Part } from '../../domain/report/outline';
import { compulsory, optional, variant } from '../../domain/report/pattern/sentence';
import { againstLastYear } from '../phrases/against-last-year';
import { completion } from '../phrases/completion';
import { known, zero } from '../phrases/conditions';

/** One kind of 三公经费 with last year's budget, where that is known. */
function publicCost(label: string, part: 'reception' | 'vehicleOperation' | 'vehiclePurchase' | 'abroad') {
  const [budget, actual]: readonly [FactId, FactId] = [
    `threePublicBudget.${part}`,
    `threePublicActual.${part}`,
  ];
  return completion(label, budget, actual);
}

const THREE_PUBLIC: readonly Part[] = [
  compulsory(
    variant(
      '{year}年未安排“三公”经费预算，也未发生“三公”经费支出。',
      zero('threePublicBudget'),
      zero('threePublicActual'),
    ),
    variant('', known('threePublicBudget'), known('threePublicActual')),
    variant('“三公”经费预算{threePublicBudget|万元}万元，实际支出{threePublicActual|万元}万元。'),
  ),
  optional(
    variant('', zero('threePublicBudget'), zero('threePublicActual')),
    ...completion('“三公”经费', 'threePublicBudget', 'threePublicActual').variants,
  ),
  publicCost('公务接待费', 'reception'),
  publicCost('公务用车运行维护费', 'vehicleOperation'),
  publicCost('公务用车购置费', 'vehiclePurchase'),
  publicCost('因公出国（境）费', 'abroad'),
  againstLastYear('“三公”经费', 'threePublicBudget', 'threePublicBudgetPrior'),
  optional(variant('会议费支出{conferenceActual|万元}万元，培训费支出{trainingActual|万元}万元。')),
];

/** 三公经费 as a whole and by its kinds, against the budget and against last year. */
export const COST_CONTROL: OutlineSlot = {
  id: 'costControl',
  label: '“三公”经费、会议费、培训费控制',
  kind: 'parts',
  parts: THREE_PUBLIC,
};
