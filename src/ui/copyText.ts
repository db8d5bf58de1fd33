interface Copied {
  /** Within a sentence: "full name". */
  what: string;
  /** Of what it is. */
  of: string;
  text: string;
}

/** Copies a text, and says what has come of it: the browser may not allow it, and has no clipboard on plain HTTP. */
export async function copyText({ what, of, text }: Copied): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied the ${what} of ${of}.`;
  } catch {
    return `The browser does not allow copying. The ${what} is ${text}`;
  }
}
