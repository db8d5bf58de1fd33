/** For tests: a storage as a browser has it, with its keys as its own properties. */
export function testStorage(texts: Record<string, string> = {}): object {
  return Object.defineProperties(texts, {
    getItem: { value: (key: string) => texts[key] ?? null },
    setItem: { value: (key: string, text: string) => void (texts[key] = text) },
    removeItem: { value: (key: string) => delete texts[key] },
  });
}
