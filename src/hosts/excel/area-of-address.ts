import type { Area } from '../../domain/cell-address';
import { areaOfReference } from '../../workbook/area-of-reference';

/** The area of an address that an event of Excel names; of several areas the first, null for what is no address. */
export function areaOfAddress(address: string): Area | null {
  const first = address.split(',')[0] ?? '';
  return areaOfReference(first.slice(first.lastIndexOf('!') + 1));
}
