import { shownText, mergeText, text } from './inline';
import { keyWorkInlines, typedKeyWork } from './wording/key-work';
import type { Inline, Paragraph } from './model';
import type { ListPart, Part } from './outline';
import type { ReportInput } from './report-input';
import { reportList } from './report-list';
import { itemScope, type Scope } from './pattern/scope';
import { composePattern, composeSentence } from './pattern/sentence';

/** A paragraph of these pieces; null where nothing is said. */
export function paragraphOf(role: Paragraph['role'], inlines: readonly Inline[]): Paragraph | null {
  const merged = mergeText(inlines);
  return shownText(merged) === '' ? null : { kind: 'paragraph', role, inlines: merged };
}

/** The pieces of a paragraph, one after the other. */
export function composeParts(parts: readonly Part[], scope: Scope, input: ReportInput): readonly Inline[] {
  return parts.flatMap((part) => composePart(part, scope, input));
}

function composePart(part: Part, scope: Scope, input: ReportInput): readonly Inline[] {
  if ('list' in part) return composeList(part, scope, input);
  if ('keyWork' in part) return composeKeyWork(part.keyWork.whenNone, scope, input);
  return composeSentence(part, scope);
}

/** A list of the particulars in words; empty where the list is. */
export function composeList(part: ListPart, scope: Scope, input: ReportInput): readonly Inline[] {
  const items = reportList(part.list, input.particulars, input.evaluation.facts);
  if (items.length === 0) return [];
  const spoken = items.flatMap((item, index) => [
    text(index === 0 ? part.lead : part.separator),
    ...composePattern(part.item, itemScope(scope, item)),
  ]);
  return [...spoken, text(part.end)];
}

/** What was typed stands before the sheet. */
function composeKeyWork(
  whenNone: string,
  scope: Scope,
  { particulars, settings }: ReportInput,
): readonly Inline[] {
  const typed = typedKeyWork(settings?.keyWork ?? []);
  if (typed.length > 0) return typed;
  const { keyWork } = particulars;
  return keyWork.length === 0 ? composePattern(whenNone, scope) : keyWorkInlines(keyWork);
}
