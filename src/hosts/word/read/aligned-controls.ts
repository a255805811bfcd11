import type { DocumentControl } from '../../../app/document-host';

/** A content control of ours as Word lists it. */
export type ListedControl = { readonly id: number; readonly tag: string; readonly text: string };

/**
 * The controls of the file with the numbers that Word knows them by: their own, which Word may tell without sign, or,
 * where it tells others, by their order. Null where the two lists are not the same.
 */
export function alignedControls(
  controls: readonly DocumentControl[],
  listed: readonly ListedControl[],
): readonly DocumentControl[] | null {
  return byNumber(controls, listed) ?? byOrder(controls, listed);
}

function byNumber(
  controls: readonly DocumentControl[],
  listed: readonly ListedControl[],
): readonly DocumentControl[] | null {
  const known = new Map(listed.map((control) => [control.id >>> 0, control]));
  const found = controls.flatMap((control) => {
    const own = known.get(control.id >>> 0);
    return own?.tag === control.tag ? [{ ...control, id: own.id }] : [];
  });
  const isWhole =
    found.length === controls.length && new Set(found.map(({ id }) => id)).size === found.length;
  return isWhole ? found : null;
}

function byOrder(
  controls: readonly DocumentControl[],
  listed: readonly ListedControl[],
): readonly DocumentControl[] | null {
  if (controls.length !== listed.length) return null;
  const found = controls.flatMap((control, index) => {
    const own = listed[index];
    return own?.tag === control.tag ? [{ ...control, id: own.id }] : [];
  });
  return found.length === controls.length ? found : null;
}
