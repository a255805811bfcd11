import type { Told } from '../app/scan';
import { success, type Result } from '../domain/result';
import type { Choices } from './command-line';
import { loadMapping } from './load-mapping';
import type { Failure } from './outcome';

/** What the options say of the workbooks. */
export async function toldBy({ year, unit, scope, mapping }: Choices): Promise<Result<Told, Failure>> {
  const loaded = await loadMapping(mapping);
  return loaded.ok ? success({ year, unitName: unit, scope, mapping: loaded.value }) : loaded;
}
