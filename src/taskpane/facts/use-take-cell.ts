import { useMemo, useState } from 'react';
import type { MoneyUnit } from '../../domain/money/unit';
import { useSession } from '../session/session-context';
import { cellChange, type CellProblem, type EnteredFact } from './fact-change';
import { selectedCell, type SelectedCell } from './selected-cell';

/** What the control for taking a cell shows and does. */
export type TakeCellState = {
  /** Null while nothing is selected. */
  readonly selected: SelectedCell | null;
  readonly unit: MoneyUnit | null;
  readonly chooseUnit: (unit: MoneyUnit) => void;
  /** Why the last attempt came to nothing; null once another cell or unit is chosen. */
  readonly problem: CellProblem | null;
  readonly take: () => void;
};

/** The selected cell as the source of a fact. A unit chosen, and a refusal, hold for the cell they were about. */
export function useTakeCell(fact: EnteredFact): TakeCellState {
  const { actions } = useSession();
  const selected = useSelectedCell();
  const address = selected?.address ?? null;
  const [chosen, setChosen] = useState<{ readonly address: string | null; readonly unit: MoneyUnit } | null>(
    null,
  );
  const [refused, setRefused] = useState<string | null>(null);
  const unit = chosen?.address === address ? chosen.unit : (selected?.unit ?? null);
  const change = selected === null ? null : cellChange(fact, selected, unit);
  const take = (): void => {
    setRefused(change?.ok === false ? address : null);
    if (change?.ok === true) actions.answer(change.value);
  };
  const problem = refused === address && change?.ok === false ? change.problem : null;
  return {
    selected,
    unit,
    chooseUnit: (one) => {
      setChosen({ address, unit: one });
    },
    problem,
    take,
  };
}

function useSelectedCell(): SelectedCell | null {
  const { assessment, selected } = useSession().session;
  return useMemo(
    () => (assessment === null || selected === null ? null : selectedCell(assessment, selected)),
    [assessment, selected],
  );
}
