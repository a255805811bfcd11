import { partKey } from './part-name';

/** One file of an archive, still compressed. */
export type ArchiveEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
};

/** The entries of an archive in the order of its directory. */
export type Archive = { readonly entries: readonly ArchiveEntry[] };

/** Why an archive cannot be opened, or cannot be opened safely. `detail` names the entry or the limit. */
export type ArchiveProblem = {
  readonly code: 'notAnArchive' | 'truncated' | 'unsafe' | 'encrypted' | 'corrupt' | 'unsupported';
  readonly detail: string | null;
};

/**
 * Inflates raw deflate data of a known size. Null where the data is damaged or does not give exactly that size; never
 * allocates more than it.
 */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array | null;

/** The entry of a part, however the archive spells its name in small and capital letters; null where there is none. */
export function entryNamed(archive: Archive, name: string): ArchiveEntry | null {
  const key = partKey(name);
  return archive.entries.find((entry) => partKey(entry.name) === key) ?? null;
}
