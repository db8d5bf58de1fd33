import { z } from 'zod';

/** What an error of a call brings along, of which this folder knows nothing else. */
const failedCall = z.object({
  call: z.string(),
  at: z.number(),
  status: z.number().optional(),
  code: z.string().optional(),
  cloudMessage: z.string().optional(),
  look: z.string().optional(),
  requestId: z.string().optional(),
  /** What happened, in a few words without a full stop. */
  inShort: z.string().optional(),
});
const error = z.object({ details: failedCall });

/** The call that an error tells of; undefined for an error of the console itself. */
export function failedCallOf(thrown: Error): z.infer<typeof failedCall> | undefined {
  return error.safeParse(thrown).data?.details;
}
