import { z } from 'zod';
import { FACT_IDS } from '../../domain/fact/catalogue';
import { decimal } from '../../domain/money/decimal';

z.config({ jitless: true });

const range = z.strictObject({
  workbook: z.string(),
  sheet: z.string(),
  top: z.int().nonnegative(),
  left: z.int().nonnegative(),
  bottom: z.int().nonnegative(),
  right: z.int().nonnegative(),
});
const digits = z
  .string()
  .regex(/^-?\d{1,20}(?:\.\d{1,20})?$/)
  .transform((text) => decimal(text));
const fact = z.enum(FACT_IDS);
const unit = z.enum(['yuan', 'thousandYuan', 'tenThousandYuan', 'hundredMillionYuan']).nullable();

const table = z.strictObject({
  table: range,
  kind: z.enum(['budget', 'final', 'ignored']).nullable(),
  unit,
  year: z.int().nullable(),
  confirmed: z.boolean(),
});

const factAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reading'), fact, source: range }),
  z.strictObject({ kind: z.literal('cell'), fact, source: range, unit }),
  z.strictObject({ kind: z.literal('typed'), fact, value: digits }),
]);

/** What a kept state must look like to be believed. */
export const savedStateSchema = z.strictObject({
  version: z.literal(1),
  systemId: z.string(),
  answers: z.strictObject({
    tables: z.array(table),
    facts: z.array(factAnswer),
    questions: z.array(z.strictObject({ question: z.string(), answer: z.string(), evidence: z.string() })),
    overrides: z.array(z.strictObject({ indicator: z.string(), score: digits, reason: z.string() })),
    withdrawn: z.array(z.string()),
  }),
  extraNames: z.array(z.string()),
  wanted: z
    .strictObject({
      year: z.int().nullable(),
      unitName: z.string().nullable(),
      scope: z.enum(['department', 'unit']).nullable().exactOptional(),
    })
    .optional(),
});
