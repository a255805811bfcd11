import { answered } from '../../office/answered';
import { loadState } from '../../office/document-state';
import { carriedLink } from './carried-link';

/**
 * The text kept with the document: what the pane saved there, else what the file brought along; null where there is none,
 * "" where Word does not give it.
 */
export async function keptLink(patience: { readonly answer: number }): Promise<string | null> {
  const saved = await loadState();
  if (saved !== null) return saved;
  const carried = await answered(carriedLink(), patience);
  return carried.ok ? carried.value : '';
}
