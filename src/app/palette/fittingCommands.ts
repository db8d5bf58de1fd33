import type { Command, CommandGroup } from '../../ui/commands/command';

/** The commands that every word of a text is found in, group by group; those that begin with the text come first. */
export function fittingCommands(
  groups: readonly CommandGroup[],
  text: string,
): readonly CommandGroup[] {
  const sought = text.trim().toLowerCase();
  const words = sought.split(/\s+/);
  return groups.flatMap(({ title, commands }) => {
    const fitting = commands
      .filter((command) => {
        const found = wordsOf(title, command);
        return words.every((word) => found.includes(word));
      })
      .toSorted((one, other) => rank(one, sought) - rank(other, sought));
    return fitting.length > 0 ? [{ title, commands: fitting }] : [];
  });
}

function wordsOf(title: string, { label, hint, keywords }: Command): string {
  return [title, label, hint, keywords].join(' ').toLowerCase();
}

function rank({ label }: Command, sought: string): 0 | 1 {
  return label.toLowerCase().startsWith(sought) ? 0 : 1;
}
