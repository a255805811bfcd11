import { xmlTokens } from '../../../xml/xml-tokens';

/** A relationship of a part: its id, the last word of its type, and the part it leads to. */
export type Relationship = {
  readonly id: string;
  /** Such as "worksheet"; the same in transitional and Strict files. */
  readonly type: string;
  /** The name of the target part, or its address where it lies outside the file. */
  readonly target: string;
  readonly external: boolean;
};

/** The relationships in a .rels part of the part named `owner` ("" for the package). */
export function relationshipsIn(xml: string, owner: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = token.attributes.get('Target') ?? '';
    const external = token.attributes.get('TargetMode') === 'External';
    relationships.push({
      id: token.attributes.get('Id') ?? '',
      type: (token.attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolved(target, owner),
      external,
    });
  }
  return relationships;
}

/** The name of the part that holds the relationships of a part. */
export function relationshipsPartOf(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** Some programs write the folders of a target as Windows does. */
function resolved(written: string, owner: string): string {
  const target = written.replaceAll('\\', '/');
  const path = target.startsWith('/') ? target.slice(1) : owner.slice(0, owner.lastIndexOf('/') + 1) + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
