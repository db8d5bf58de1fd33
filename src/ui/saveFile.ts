export interface TextFile {
  name: string;
  /** Such as `text/csv`. */
  type: string;
  text: string;
}

/** Long enough for the browser to have taken the file over. */
const TAKEN_OVER_AFTER_MS = 60_000;

/** Lets the browser save a file as it saves any download. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER_AFTER_MS);
}
