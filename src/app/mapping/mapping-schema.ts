import type * as Zod from 'zod';

/** Bounds for a file of unknown origin. */
const MOST_ENTRIES = 500;
const LONGEST_NAME = 100;

type Z = typeof Zod.z;

/** The data of a mapping file. */
export type MappingData = Zod.infer<ReturnType<typeof mappingSchema>>;

/** The shape of a mapping file. Unknown keys are refused: a misspelt one would silently say nothing. */
export function mappingSchema(z: Z) {
  const name = z.string().trim().min(1).max(LONGEST_NAME);
  return z.strictObject({
    version: z.literal(1),
    words: z.record(name, name).optional(),
    tables: z.array(tableSchema(z)).max(MOST_ENTRIES).optional(),
  });
}

function tableSchema(z: Z) {
  return z.strictObject({
    title: z.string().trim().min(1).max(LONGEST_NAME),
    unit: z.enum(['元', '千元', '万元', '亿元']).optional(),
    year: z.int().min(1990).max(2100).optional(),
    scope: z.enum(['unit', 'department']).optional(),
    period: z.enum(['预算', '决算']).optional(),
    use: z.boolean().optional(),
  });
}
