import { tagAttributes, xmlTokens, type XmlToken } from './xml-tokens';

/** The namespaces by the prefixes that stand for them, without their colon; "" is the default one. */
export type NamespaceScope = ReadonlyMap<string, string>;

type StartTag = Extract<XmlToken, { readonly kind: 'open' }>;

/**
 * A start tag with its namespace, "" for none, and what the prefixes stand for inside of it; `scope` holds until the next
 * token is asked for.
 */
export type OpenToken = StartTag & { readonly namespace: string; readonly scope: NamespaceScope };

/** What a prefix stood for outside of an element that declares it anew. */
type Outside = readonly (readonly [prefix: string, namespace: string | undefined])[];

const NONE: Outside = [];

/**
 * The tokens of a part with the namespaces of its elements: a prefix means what the document says, not what is usual. Takes
 * linear time however deep declarations stand in one another.
 */
export function* namespacedTokens(xml: string): Generator<Exclude<XmlToken, StartTag> | OpenToken> {
  const scope = new Map<string, string>();
  const outside: Outside[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') {
      if (token.kind === 'close') restore(scope, outside.pop() ?? NONE);
      yield token;
      continue;
    }
    const before = declare(scope, xml, token);
    yield withNamespace(token, scope);
    if (token.empty) restore(scope, before);
    else outside.push(before);
  }
}

function declare(scope: Map<string, string>, xml: string, { start, end }: StartTag): Outside {
  if (!xml.slice(start, end).includes('xmlns')) return NONE;
  const before: (readonly [string, string | undefined])[] = [];
  for (const { name, value } of tagAttributes(xml, start, end)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    before.push([prefix, scope.get(prefix)]);
    scope.set(prefix, value);
  }
  return before;
}

function restore(scope: Map<string, string>, before: Outside): void {
  for (const [prefix, namespace] of before) {
    if (namespace === undefined) scope.delete(prefix);
    else scope.set(prefix, namespace);
  }
}

/** Field by field, because a part has many tokens and spreading one is slow. */
function withNamespace(
  { kind, name, prefix, attributes, empty, start, end }: StartTag,
  scope: NamespaceScope,
): OpenToken {
  const namespace = scope.get(prefix.slice(0, -1)) ?? '';
  return { kind, name, prefix, attributes, empty, start, end, namespace, scope };
}
