import type { Inline } from '../domain/report/model';
import { blankControl, figureControl } from './content-control';
import { EAST_ASIAN_HINT, run } from './run';

/** Gives each content control of one document its number: 1, 2, 3 … */
export type ControlIds = { readonly next: () => number };

/** A new count, so that the same report gives the same numbers. */
export function controlIds(): ControlIds {
  let last = 0;
  return { next: () => (last += 1) };
}

/** The runs and content controls of a paragraph. */
export function inlineContent(inlines: readonly Inline[], ids: ControlIds): readonly string[] {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
        return run(inline.text, [EAST_ASIAN_HINT]);
      case 'figure':
        return figureControl(inline, ids.next());
      case 'blank':
        return blankControl(inline, ids.next());
    }
  });
}
