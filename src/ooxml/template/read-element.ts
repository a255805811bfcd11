import type { OpenToken } from '../../xml/namespaced-tokens';
import type { Span } from './template-part';

/** An element that begins: its name as `w:tr`, that of its parent, and where it stands, which is known when it is over. */
export type ReadElement = {
  readonly name: string;
  readonly parent: string;
  readonly token: OpenToken;
  readonly span: Span;
};
