import { z } from 'zod';
import { descriptionProblem } from '../../api/descriptionRule';
import { ruled } from '../../api/ruled';
import { tagRowsSchema } from '../../api/tagRowsSchema';
import { nameProblem } from './accessRules';

/** The step "Access and tags". */
export const accessSchema = z.object({
  name: ruled(nameProblem),
  description: ruled(descriptionProblem),
  approval: z.boolean(),
  tcpProxy: z.enum(['close', 'toa_open', 'proxy_open', 'open']),
  tags: tagRowsSchema,
});
