import { z } from 'zod';
import type { ReportSettings } from '../../domain/report/report-settings';

z.config({ jitless: true });

/** Far above what a report needs, and as far as Chinese ordinals count here. */
const MOST = { entries: 99, name: 100, words: 20_000 } as const;

const name = z.string().max(MOST.name);
const words = z.string().max(MOST.words);

const paragraph = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('slot'), slot: name, shown: z.boolean() }),
  z.strictObject({ kind: z.literal('own'), text: words }),
]);

const section = z.strictObject({
  section: name.nullable(),
  heading: name,
  shown: z.boolean(),
  paragraphs: z.array(paragraph).max(MOST.entries),
});

/** What kept settings must look like to be believed. */
export const reportSettingsSchema = z.strictObject({
  outlineId: name,
  sections: z.array(section).max(MOST.entries),
  selfName: name.nullable(),
  keyWork: z.array(words).max(MOST.entries),
});

/** Settings kept with a document; null where they are damaged or not of this shape. */
export function readReportSettings(kept: unknown): ReportSettings | null {
  const parsed = reportSettingsSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
