import { z } from 'zod';
import { ruled } from './ruled';
import { MAX_TAGS, repeatedKeys, tagKeyProblem, tagValueProblem } from './tagRules';

const tagRow = z.object({
  /** Of the row, not of its place. */
  id: z.string(),
  key: ruled(tagKeyProblem),
  value: ruled(tagValueProblem),
});

/** All tags of one resource, as rows of a form. */
export const tagRowsSchema = z
  .array(tagRow)
  .max(MAX_TAGS, `There can be at most ${MAX_TAGS} tags: remove some.`)
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
  );
