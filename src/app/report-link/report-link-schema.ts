import { z } from 'zod';

z.config({ jitless: true });

/** Bounds for a text that travels with a document: generous for a report, harmless for a machine. */
const MOST_ENTRIES = 20_000;
const MOST_SOURCES = 100;
const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 1000;

const text = z.string().max(LONGEST_TEXT);
const name = z.string().max(LONGEST_NAME);

/** Tags of figures; no other key is taken, least of all one that an object has by itself. */
const tag = z.string().regex(/^jx:[^{}]{1,61}$/u);

/** What a kept link must look like to be believed; its settings are read by their own schema. */
export const reportLinkSchema = z.strictObject({
  version: z.literal(1),
  sources: z.array(z.strictObject({ name, savedAt: name, fingerprint: text })).max(MOST_SOURCES),
  systemId: name,
  settings: z.unknown(),
  wanted: z
    .strictObject({
      year: z.int().nullable(),
      unitName: name.nullable(),
      scope: z.enum(['department', 'unit']).nullable().exactOptional(),
    })
    .exactOptional(),
  figures: z.record(tag, text),
  earlier: z.record(tag, z.array(text).max(MOST_SOURCES)).exactOptional(),
  sentences: z
    .array(z.strictObject({ skeleton: text, opens: z.literal(true).exactOptional() }))
    .max(MOST_ENTRIES),
  override: text.nullable(),
});
