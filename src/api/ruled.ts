import { z } from 'zod';

/** A text held to a rule, which words its own message; undefined from it means that the text is right. */
export function ruled(problem: (text: string) => string | undefined) {
  return z.string().check((context) => {
    const message = problem(context.value);
    if (message) context.issues.push({ code: 'custom', input: context.value, message });
  });
}
