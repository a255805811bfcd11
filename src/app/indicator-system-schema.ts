import type * as Zod from 'zod';
import type { IndicatorSystemData } from '../domain/indicator/system-data';

/** Bounds for a file of unknown origin: generous for a form, harmless for a machine. */
const MOST_LINES = 200;
const MOST_ITEMS = 60;
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 100;

type Z = typeof Zod.z;

/** The shape of a system file. Unknown keys are refused: a misspelt one would silently change a score. */
export function indicatorSystemSchema(z: Z): Zod.ZodType<IndicatorSystemData> {
  const name = z.string().trim().min(1).max(LONGEST_NAME);
  return z.strictObject({
    id: name,
    title: name,
    citation: name,
    fiscalYear: z.int().min(1990).max(2100),
    total: quantity(z),
    stepMode: z.enum(['floor', 'ceil', 'linear']),
    indicators: z.array(indicatorSchema(z)).min(1).max(MOST_LINES),
    grades: z
      .array(z.strictObject({ atLeast: quantity(z), label: name, formalLabel: name }))
      .min(1)
      .max(MOST_ITEMS),
    provenance: z.string().max(LONGEST_TEXT),
  });
}

function indicatorSchema(z: Z) {
  const name = z.string().trim().min(1).max(LONGEST_NAME);
  const text = z.string().max(LONGEST_TEXT);
  const zeroBase = z.strictObject({
    bothZero: z.enum(['full', 'pending']),
    baseZero: z.enum(['zero', 'pending']),
  });
  return z.strictObject({
    id: name,
    level1: name,
    level2: name,
    name,
    weight: quantity(z),
    standard: text,
    explanation: text,
    measure: z.strictObject({ expression: text, zeroBase }).nullable(),
    rule: ruleSchema(z),
    notApplicableWhen: z.strictObject({ subject: name, reason: text }).nullable(),
    evidence: text,
  });
}

function ruleSchema(z: Z) {
  const label = z.string().trim().min(1).max(LONGEST_NAME);
  const labels = z.array(label).max(MOST_ITEMS);
  const step = { target: quantity(z), step: quantity(z), deduct: quantity(z) };
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['stepOver', 'stepUnder', 'stepEither']), ...step }),
    z.strictObject({
      kind: z.literal('bands'),
      magnitude: z.boolean(),
      bands: z.array(bandSchema(z)).max(MOST_ITEMS),
    }),
    z.strictObject({ kind: z.literal('proportional') }),
    z.strictObject({ kind: z.literal('checklist'), pointsEach: quantity(z), items: labels }),
    z.strictObject({ kind: z.literal('violations'), deductEach: quantity(z), items: labels }),
    z.strictObject({
      kind: z.literal('choice'),
      options: z
        .array(z.strictObject({ label, score: quantity(z) }))
        .min(1)
        .max(MOST_ITEMS),
    }),
    z.strictObject({ kind: z.literal('manual'), aspects: labels }),
  ]);
}

function bandSchema(z: Z) {
  const bound = quantity(z).exactOptional();
  return z.strictObject({ above: bound, atLeast: bound, below: bound, atMost: bound, score: quantity(z) });
}

/** A number, or its digits as text; never an exponent, which no form writes. */
function quantity(z: Z) {
  const digits = z.string().regex(/^-?\d{1,15}(?:\.\d{1,15})?$/);
  return z.union([z.number().min(-1e12).max(1e12), digits]);
}
