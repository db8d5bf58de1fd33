// "Creating a VPC Endpoint Service", Table 4 (PortList): client_port and server_port are 1 to 65535.
export const LOWEST_PORT = 1;
export const HIGHEST_PORT = 65535;

/** The two ports of a mapping: where the backend listens, and where consumers connect. */
export type PortSide = 'serverPort' | 'clientPort';

const RANGE = `a whole number from ${LOWEST_PORT} to ${HIGHEST_PORT}`;
export const EXAMPLE_PORT: Record<PortSide, number> = { serverPort: 8080, clientPort: 443 };
/** Longer text is cut where it is quoted. */
const QUOTED_LENGTH = 12;

/** Digits of East Asian input methods stand this far from the ASCII ones. */
const FULL_WIDTH_OFFSET = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/** Full-width digits become ASCII digits; nothing else changes, nor does the length. */
export function normaliseDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

/** The port as it is read: without outer blanks, in ASCII digits. Whatever else was typed stays. */
export function normalisePort(text: string): string {
  return normaliseDigits(text.trim());
}

/**
 * What is wrong with one typed port, as a sentence that names the rule and a value that passes.
 * @param passing the port to name in place of one that other rules would refuse
 */
export function portProblem(
  text: string,
  side: PortSide,
  passing: (wanted: number) => number = (wanted) => wanted,
): string | undefined {
  const port = normalisePort(text);
  const example = passing(meantPort(port) ?? EXAMPLE_PORT[side]);
  if (port === '') {
    const name = side === 'serverPort' ? 'service port' : 'terminal port';
    return `Enter the ${name}: ${RANGE}, for example ${example}.`;
  }
  const offender = /[^0-9]/u.exec(port)?.[0];
  if (offender !== undefined) {
    return `${nameOfCharacter(offender, port)} is not allowed: a port is ${RANGE}, for example ${example}.`;
  }
  const digits = port.replace(/^0+(?=\d)/, '');
  if (digits === '0') return `0 is not a port: a port is ${RANGE}, for example ${example}.`;
  if (digits.length > String(HIGHEST_PORT).length || Number(digits) > HIGHEST_PORT) {
    return `${quote(digits)} is too high: a port is ${RANGE}, for example ${example}.`;
  }
  if (digits !== port) {
    const advice = String(example) === digits ? 'enter' : 'for example';
    return `A port does not start with a zero: ${advice} ${example}.`;
  }
  return undefined;
}

/** The number of a port without a problem; undefined for any other text. */
export function portNumber(text: string): number | undefined {
  return portProblem(text, 'serverPort') === undefined ? Number(normalisePort(text)) : undefined;
}

/** The port that was probably meant by text with a sign, a fraction, an exponent or leading zeros. */
function meantPort(port: string): number | undefined {
  const written = /^[+-]?(\d+)(?:[.,]\d*)?(e\d+)?$/i.exec(port);
  if (!written) return undefined;
  const meant = Number(`${written[1]}${written[2] ?? ''}`);
  return meant >= LOWEST_PORT && meant <= HIGHEST_PORT ? meant : undefined;
}

function nameOfCharacter(character: string, port: string): string {
  if (/^\s$/u.test(character)) return 'A blank between digits';
  if (/^\p{C}$/u.test(character)) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `An invisible character (U+${code})`;
  }
  if (/^[+\-−]$/u.test(character)) return `The sign “${character}”`;
  if (character === '.') return 'The point “.”';
  if (character === ',') return 'The comma “,”';
  if (/^\d+e\d+$/i.test(port)) return `The exponent “${character}”`;
  if (/^\p{L}$/u.test(character)) return `The letter “${character}”`;
  return `The character “${character}”`;
}

function quote(digits: string): string {
  return digits.length > QUOTED_LENGTH ? `${digits.slice(0, QUOTED_LENGTH)}…` : digits;
}
