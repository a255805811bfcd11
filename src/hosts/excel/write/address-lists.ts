import { addressInSheet, type Area } from '../../../domain/cell-address';

/** The longest list of addresses that `getRanges` takes, in characters. */
const MOST_CHARACTERS = 8192;

/** The addresses of areas of one sheet, in lists that Excel takes. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = addressInSheet(area);
    const longer = `${lists.at(-1) ?? ''},${address}`;
    if (lists.length > 0 && longer.length <= MOST_CHARACTERS) lists[lists.length - 1] = longer;
    else lists.push(address);
  }
  return lists;
}
