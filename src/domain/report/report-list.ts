import { factNumber, type FactBook } from '../fact/fact-book';
import type { Particulars } from '../fact/particulars';
import { sumOf } from '../money/decimal';
import type { ListItem } from './pattern/scope';
import { policyAdjustments, unbudgetedProjects } from './unbudgeted-spending';

/** The lists a paragraph may name. */
export type ListSource = 'staffKinds' | 'projects' | 'unbudgetedProjects' | 'policyAdjustments';

/** The lines of a list, as sentences use them. */
export function reportList(list: ListSource, particulars: Particulars, facts: FactBook): readonly ListItem[] {
  switch (list) {
    case 'staffKinds':
      return staffItems(particulars, facts);
    case 'projects':
      return particulars.projects.map(({ name, initialBudget, actual }, index) => ({
        list: 'projects',
        index,
        words: { name },
        numbers: { initialBudget, actual },
      }));
    case 'unbudgetedProjects':
      return unbudgetedProjects(particulars).map(({ line, index, amount }) => ({
        list: 'projects',
        index,
        words: { name: line.name },
        numbers: { actual: amount },
      }));
    case 'policyAdjustments':
      return policyAdjustments(particulars).map(({ line, index, amount }) => ({
        list: 'adjustments',
        index,
        words: { name: line.matter },
        numbers: { amount },
      }));
  }
}

/** 在职 staff by kind, only where the kinds add up to the number on duty: a sum that disagrees must not be printed. */
function staffItems(particulars: Particulars, facts: FactBook): readonly ListItem[] {
  const onDuty = factNumber(facts, 'onDutyStaff');
  const kinds = particulars.staffKinds.flatMap((kind, index) =>
    kind.counted && kind.onDuty?.gt(0) ? [{ ...kind, onDuty: kind.onDuty, index }] : [],
  );
  const sum = sumOf(kinds.map((kind) => kind.onDuty));
  if (onDuty === null || !sum.eq(onDuty)) return [];
  return kinds.map(({ name, onDuty: number, index }) => ({
    list: 'staffKinds',
    index,
    words: { name },
    numbers: { onDuty: number },
  }));
}
