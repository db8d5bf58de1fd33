/** An unforeseen status as the cloud writes it, in sentence case: `HARD_REBOOT` is "Hard reboot". */
export function statusInWords(status: string): string {
  const words = status.replaceAll('_', ' ').trim().toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
