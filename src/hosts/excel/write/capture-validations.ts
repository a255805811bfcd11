import type { Area } from '../../../domain/cell-address';
import { rangeOf } from '../range-of';
import type { CapturedValidation } from './captured-sheet';

/** Queues the reading of what may be chosen in each of these cells; it can be had after the next sync. */
export function queueValidationsCapture(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): () => readonly CapturedValidation[] {
  const asked = areas.flatMap(cellsDown).map((area) => {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.load('rule,prompt,errorAlert,type');
    return { area, dataValidation };
  });
  return () => {
    const found = asked.filter(({ dataValidation: { type } }) => type !== 'None');
    return joined(
      found.map(({ area, dataValidation: { rule, prompt, errorAlert } }) => {
        return { area, rule, prompt, errorAlert };
      }),
    );
  };
}

/** The cells of an area column by column: a range of several rules tells none of them. */
function cellsDown({ top, left, bottom, right }: Area): readonly Area[] {
  const cells: Area[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) {
      cells.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return cells;
}

/** Cells below each other with the same choices are one area again. */
function joined(validations: readonly CapturedValidation[]): readonly CapturedValidation[] {
  const areas: CapturedValidation[] = [];
  for (const validation of validations) {
    const last = areas.at(-1);
    if (last !== undefined && continues(last, validation)) {
      areas[areas.length - 1] = { ...last, area: { ...last.area, bottom: validation.area.bottom } };
    } else areas.push(validation);
  }
  return areas;
}

function continues(above: CapturedValidation, below: CapturedValidation): boolean {
  const isNext = above.area.left === below.area.left && above.area.bottom + 1 === below.area.top;
  return isNext && contentOf(above) === contentOf(below);
}

function contentOf({ rule, prompt, errorAlert }: CapturedValidation): string {
  return JSON.stringify([rule, prompt, errorAlert]);
}
