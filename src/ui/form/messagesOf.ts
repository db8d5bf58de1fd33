/** Messages of nested form errors, with the path of each. */
export function messagesOf(errors: unknown, path: string): { path: string; message: string }[] {
  if (typeof errors !== 'object' || errors === null) return [];
  if ('message' in errors && typeof errors.message === 'string')
    return [{ path, message: errors.message }];
  return Object.entries(errors).flatMap(([name, inner]) =>
    name === 'ref' ? [] : messagesOf(inner, name === 'root' ? path : `${path}.${name}`),
  );
}
