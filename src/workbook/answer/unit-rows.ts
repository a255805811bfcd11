import { isOwnLevel, sameUnit } from '../meaning/unit-name';
import { byTable, type Answered } from './readings';

/**
 * Where a table has a row for each unit of a 部门, its 合计 and the row of the 本级 answer for two scopes. They do so only
 * if they differ: the 部门 of one unit has one scope, and the 本级 of a table without 合计 is nobody's whole.
 */
export function withUnitRows(answered: readonly Answered[]): readonly Answered[] {
  const own = answered.filter(isOfTable);
  const tables = byTable(own.filter(({ table }) => table.listsUnits));
  if (tables.size === 0) return own;
  const sole = new Set([...tables].filter(([, own]) => !hasTwoScopes(own)).map(([cut]) => cut));
  return own.flatMap((each) => {
    if (!sole.has(each.table.cut)) return [each];
    if (isUnitRow(each)) return isOfOwnLevel(each) ? [each] : [];
    const coordinates = { ...each.coordinates, scope: each.table.scope?.value ?? null };
    return [{ ...each, coordinates }];
  });
}

/** A table of the 本级 sets the figures of all units beside its own. */
const isOfTable = (each: Answered): boolean => each.coordinates.scope !== 'department' || !isOfOwnLevel(each);

const isOfOwnLevel = ({ table: { unitName } }: Answered): boolean =>
  unitName !== null && isOwnLevel(unitName.value);

const isUnitRow = ({ coordinates: { own, whose, scope }, table: { unitName } }: Answered): boolean =>
  scope !== 'department' &&
  (own.has('scope.unit') || (whose !== null && unitName !== null && sameUnit(whose, unitName.value)));

/** Some fact is told of the 合计 and otherwise of the 本级. */
function hasTwoScopes(answered: readonly Answered[]): boolean {
  const units = answered.filter(isUnitRow);
  return answered.some(
    (total) =>
      !isUnitRow(total) &&
      units.some(
        (unit) =>
          unit.query === total.query &&
          unit.year === total.year &&
          String(unit.reading.value) !== String(total.reading.value),
      ),
  );
}
