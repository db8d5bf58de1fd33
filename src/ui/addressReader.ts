import { inShort } from './inShort';

/** Greater than any list, small enough to be counted with. */
const GREATEST_PAGE = 1_000_000;

/** Reads what an address asks of a list, and collects what cannot be had, as sentences. */
export function addressReader() {
  const problems: string[] = [];
  return {
    problems,
    /** One of the choices, in any case; undefined for none and for another. */
    oneOf: <Choice extends string | number>(
      text: string | undefined,
      choices: readonly Choice[],
      what: string,
    ): Choice | undefined => {
      if (text === undefined) return undefined;
      const found = choices.find((choice) => String(choice).toLowerCase() === text.toLowerCase());
      if (found === undefined) problems.push(`There is no ${what} “${inShort(text)}”.`);
      return found;
    },
    /** A text of a shape, such as an ID, in small letters. */
    shaped: (
      text: string | undefined,
      hasShape: (text: string) => boolean,
      what: string,
    ): string | undefined => {
      if (text === undefined || hasShape(text)) return text?.toLowerCase();
      problems.push(`There is no ${what} “${inShort(text)}”.`);
      return undefined;
    },
    /** The number of a page, from 1. */
    page: (text: string | undefined): number | undefined => {
      if (text === undefined) return undefined;
      const page = /^\d{1,7}$/.test(text) ? Number(text) : 0;
      if (page >= 1 && page <= GREATEST_PAGE) return page;
      problems.push(`There is no page “${inShort(text)}”.`);
      return undefined;
    },
    /** What is searched for; too long a text is cut. */
    text: (text: string | undefined, longest: number): string => {
      const search = text ?? '';
      if (search.length > longest) {
        problems.push(`A search has at most ${longest} characters; it was cut there.`);
      }
      return search.slice(0, longest);
    },
  };
}
