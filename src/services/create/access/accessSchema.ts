import { z } from 'zod';
import {
  descriptionProblem,
  MAX_TAGS,
  nameProblem,
  repeatedKeys,
  tagKeyProblem,
  tagValueProblem,
} from './accessRules';

/** A text field held to one of the rules, which words its own message. */
function ruled(problem: (text: string) => string | undefined) {
  return z.string().check((context) => {
    const message = problem(context.value);
    if (message) context.issues.push({ code: 'custom', input: context.value, message });
  });
}

const tagRow = z.object({
  id: z.string(),
  key: ruled(tagKeyProblem),
  value: ruled(tagValueProblem),
});

/** The step "Access and tags". */
export const accessSchema = z.object({
  name: ruled(nameProblem),
  description: ruled(descriptionProblem),
  approval: z.boolean(),
  tcpProxy: z.enum(['close', 'toa_open', 'proxy_open', 'open']),
  tags: z
    .array(tagRow)
    .max(MAX_TAGS, `A service carries at most ${MAX_TAGS} tags: remove some.`)
    .superRefine(
      (tags, context) => {
        const keys = tags.map(({ key }) => key);
        for (const [index, first] of repeatedKeys(keys)) {
          context.addIssue({
            code: 'custom',
            path: [index, 'key'],
            message: `Tag ${first + 1} has the key ${keys[index]} already: rename one, for example ${keys[index]}-2.`,
          });
        }
      },
      // Told together with what is wrong with single tags.
      { when: () => true },
    ),
});
