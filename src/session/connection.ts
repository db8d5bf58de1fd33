import { z } from 'zod';

/** Rules of the connect form: where to, in which project, with which token. */
export const connectionSchema = z.object({
  region: z
    .string()
    .trim()
    .regex(/^[a-z]{2}-[a-z0-9]{2,10}$/, 'Enter a region, such as eu-de.'),
  projectId: z
    .string()
    .trim()
    .toLowerCase()
    .regex(
      /^[0-9a-f]{32}$/,
      'Enter the project ID: 32 digits and letters a to f without hyphens, such as 6e9dfd51d1124e8d8498dce894923a0d.',
    ),
  token: z
    .string()
    .trim()
    .min(1, 'Paste a token of this project.')
    .regex(/^[\x21-\x7e]*$/, 'A token has no blanks or line breaks: copy it again.'),
});
export type Connection = z.infer<typeof connectionSchema>;
