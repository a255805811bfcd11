import { chineseCount } from './chinese-number';
import { ownWords } from './own-words';
import type { WordName } from '../pattern/word';

type OfficeWord = Extract<WordName, 'officeCount' | 'officeKind' | 'officeNames' | 'officeText'>;

const KINDS = ['股', '科', '处'] as const;

/**
 * The words on 内设机构 from the unit's own text. A list of names gives count, kind and names; a text that already is a
 * sentence stays as it stands, in `officeText`.
 */
export function officeWords(stated: string | null): Readonly<Record<OfficeWord, string | null>> {
  const nothing = { officeCount: null, officeKind: null, officeNames: null, officeText: null };
  const text = ownWords((stated ?? '').replaceAll('\n', '、'));
  if (text === '') return nothing;
  const names = officeNames(text);
  if (names.length > 99 || /[。：:]|^(?:共|下|内)?设/u.test(text)) return { ...nothing, officeText: text };
  return {
    officeCount: chineseCount(names.length),
    officeKind: officeKind(names),
    officeNames: joinNames(names),
    officeText: null,
  };
}

/** Splits at list marks outside brackets: 办公室（含财务、档案）、物业股 are two names. */
function officeNames(text: string): readonly string[] {
  const names: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if ('（('.includes(character)) depth += 1;
    if ('）)'.includes(character)) depth -= 1;
    if (depth <= 0 && '、，,；;\n'.includes(character)) names.push('');
    else names.push((names.pop() ?? '') + character);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function officeKind(names: readonly string[]): string {
  const kind = KINDS.find((suffix) => names.some((name) => name.endsWith(suffix)));
  return kind === undefined ? '内设机构' : `${kind}室`;
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join('、')}和${last}`;
}
