import { tagAttributes, xmlTokens, type XmlToken } from './xml-tokens';

/** The namespaces by the prefixes that stand for them, without their colon; "" is the default one. */
export type NamespaceScope = ReadonlyMap<string, string>;

type StartTag = Extract<XmlToken, { readonly kind: 'open' }>;

/** A start tag with its namespace, "" for none, and what the prefixes stand for inside of it. */
export type OpenToken = StartTag & { readonly namespace: string; readonly scope: NamespaceScope };

/** The tokens of a part with the namespaces of its elements: a prefix means what the document says, not what is usual. */
export function* namespacedTokens(xml: string): Generator<Exclude<XmlToken, StartTag> | OpenToken> {
  const scopes: NamespaceScope[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open') {
      const scope = scopeOf(xml, token, scopes.at(-1) ?? new Map());
      if (!token.empty) scopes.push(scope);
      yield { ...token, namespace: scope.get(token.prefix.slice(0, -1)) ?? '', scope };
    } else {
      if (token.kind === 'close') scopes.pop();
      yield token;
    }
  }
}

function scopeOf(xml: string, { start, end }: StartTag, outer: NamespaceScope): NamespaceScope {
  if (!xml.slice(start, end).includes('xmlns')) return outer;
  const declared = tagAttributes(xml, start, end).flatMap(({ name, value }) => {
    if (name === 'xmlns') return [['', value] as const];
    return name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), value] as const] : [];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}
