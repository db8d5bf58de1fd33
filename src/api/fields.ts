import { z } from 'zod';

// Reading is lenient: the reference's own examples leave fields out and print some in two ways. What is no more
// than odd becomes undefined, so that one field never costs the whole answer.

export const text = z.string().optional().catch(undefined);

/** A number that only names something, such as a packet ID: never computed with, and kept digit for digit. */
export const label = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

/** A Boolean, or its word in quotes as some of the reference's examples print it. */
export const flag = z
  .union([
    z.boolean(),
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.enum(['true', 'false']))
      .transform((word) => word === 'true'),
  ])
  .optional()
  .catch(undefined);

export const texts = z.array(z.string()).optional().catch(undefined);

export const tags = z
  .array(z.looseObject({ key: z.string(), value: text }))
  .optional()
  .catch(undefined);

const objectError = z.looseObject({ error_code: text, error_message: text, error_msg: text });

/** Why something failed: an array by the reference's tables, read as a single object too. */
export const objectErrors = z
  .union([z.array(objectError), objectError.transform((one) => [one])])
  .optional()
  .catch(undefined);
export type ObjectErrors = z.infer<typeof objectErrors>;
