import { normaliseDigits } from './portNumber';

/**
 * Rewrites what was just typed into a port cell: full-width digits, and outer blanks. A single typed blank stays until the
 * cell is left: the digits after it would otherwise join the ones before. An input method's unfinished text is
 * its own.
 */
export function normaliseTyped(input: HTMLInputElement, event: Event): void {
  const typed = event instanceof InputEvent ? event : undefined;
  if (typed?.isComposing) return;
  const endsTyping = typed?.data === undefined || typed.data === null || typed.data.trim() !== '';
  const digits = normaliseDigits(input.value);
  const text = endsTyping ? digits.trim() : digits;
  if (text === input.value) return;
  const cutBefore = digits.length - digits.trimStart().length;
  const caret = (input.selectionStart ?? digits.length) - (endsTyping ? cutBefore : 0);
  input.value = text;
  input.setSelectionRange(caret, caret);
}
