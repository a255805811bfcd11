import { xmlTokens } from '../../../xml/xml-tokens';

/** A relationship of a part: its id, its type, and the part it leads to. */
export type Relationship = {
  readonly id: string;
  /** The last word of its type, such as "worksheet"; the same in transitional and Strict files. */
  readonly type: string;
  /** What stands before that word; another in Strict files. */
  readonly namespace: string;
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
    const type = token.attributes.get('Type') ?? '';
    const slash = type.lastIndexOf('/');
    const external = token.attributes.get('TargetMode') === 'External';
    relationships.push({
      id: token.attributes.get('Id') ?? '',
      type: type.slice(slash + 1),
      namespace: type.slice(0, Math.max(0, slash)),
      target: external ? target : resolved(target, owner),
      external,
    });
  }
  return relationships;
}

/** What leads from a package to its main part, by the package's relationships; null where nothing does. */
export function toMainPart(relationships: readonly Relationship[]): Relationship | null {
  return (
    relationships.find(
      ({ type, target, external }) => type === 'officeDocument' && target !== '' && !external,
    ) ?? null
  );
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
