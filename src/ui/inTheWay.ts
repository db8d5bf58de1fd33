const losses = new Set<{ text: string }>();

/** Something is under way that ends with leaving; answers what says that it has ended. */
export function standInTheWay(text: string): () => void {
  const loss = { text };
  losses.add(loss);
  return () => losses.delete(loss);
}

/** What is lost by leaving now, each in a sentence; nothing when nothing is. */
export function lostByLeaving(): readonly string[] {
  return [...new Set([...losses].map(({ text }) => text))];
}
