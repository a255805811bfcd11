import type { Inline, Paragraph } from './model';
import type { Cover } from './outline';
import { paragraphOf } from './paragraph';
import type { Scope } from './pattern/scope';
import { composeSentence } from './pattern/sentence';

/** The first page of a form under the report's title. */
export function composeCover(
  { lines, foot }: Cover,
  title: readonly Inline[],
  scope: Scope,
): readonly (Paragraph | null)[] {
  return [
    paragraphOf('coverTitle', title),
    ...lines.map((line) => paragraphOf('coverLine', composeSentence(line, scope))),
    paragraphOf('coverFoot', composeSentence(foot, scope)),
  ];
}
