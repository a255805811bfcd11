/** Phrases by their characters, to find the longest one at an offset in one pass. */
export type PhraseTree<T> = { readonly find: (text: string, at: number) => PhraseHit<T> | null };

/** What the longest phrase means, and the offset behind it. */
export type PhraseHit<T> = { readonly meaning: T; readonly end: number };

type Node<T> = { readonly children: Map<string, Node<T>>; meaning: T | undefined };

/** A tree of phrases; of equal phrases the first one keeps its meaning. */
export function phraseTree<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): PhraseTree<T> {
  const root: Node<T> = { children: new Map(), meaning: undefined };
  for (const [phrase, meaning] of entries) {
    const node = nodeOf(root, phrase);
    if (phrase !== '') node.meaning ??= meaning;
  }
  return { find: (text, at) => longest(root, text, at) };
}

function nodeOf<T>(root: Node<T>, phrase: string): Node<T> {
  let node = root;
  for (let index = 0; index < phrase.length; index += 1) {
    const character = phrase.charAt(index);
    const next: Node<T> = node.children.get(character) ?? { children: new Map(), meaning: undefined };
    node.children.set(character, next);
    node = next;
  }
  return node;
}

function longest<T>(root: Node<T>, text: string, start: number): PhraseHit<T> | null {
  let hit: PhraseHit<T> | null = null;
  let node = root.children.get(text.charAt(start));
  for (let end = start + 1; node !== undefined; end += 1) {
    if (node.meaning !== undefined) hit = { meaning: node.meaning, end };
    node = node.children.get(text.charAt(end));
  }
  return hit;
}
