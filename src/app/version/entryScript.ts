/** The build names the script after its content: another name is another build. Any script that it loads is in its name. */
const ENTRY_SCRIPT = /<script\b[^>]*\bsrc="[^"]*\b(?<name>assets\/index-[\w-]+\.js)"/;

/**
 * The name of the console's own entry script in the text of a page; none where the page is not the console's, such as
 * that of a network's sign-in or of a gateway.
 */
export function entryScriptOf(html: string): string | undefined {
  return ENTRY_SCRIPT.exec(html)?.groups?.['name'];
}
