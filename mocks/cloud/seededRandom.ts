/**
 * Chance that can be repeated: every value depends on the seed and on what it is for, never on how many were
 * drawn before. So one more load balancer in the data changes the ID of no other.
 */
export interface SeededRandom {
  /** Evenly from 0 up to, but not including, 1. */
  share(purpose: string): number;
  /** Evenly from `least` to `most`, both included. */
  integer(purpose: string, least: number, most: number): number;
  hexDigits(purpose: string, count: number): string;
  /** A UUID of version 4, as the cloud gives them. */
  uuid(purpose: string): string;
  shuffled<T>(purpose: string, items: readonly T[]): T[];
}

export function seededRandom(seed: string): SeededRandom {
  const seeded = extend(BEGINNING, `${seed}/`);
  const word = (purpose: string) => finish(extend(seeded, purpose));
  const share = (purpose: string) => word(purpose) / 2 ** 32;
  const integer = (purpose: string, least: number, most: number) =>
    least + Math.floor(share(purpose) * (most - least + 1));
  const hexDigits = (purpose: string, count: number) => {
    const begun = extend(seeded, purpose);
    let digits = '';
    for (let part = 0; digits.length < count; part += 1) {
      digits += finish(extend(begun, `#${part}`))
        .toString(16)
        .padStart(8, '0');
    }
    return digits.slice(0, count);
  };
  return {
    share,
    integer,
    hexDigits,
    uuid(purpose) {
      const digits = hexDigits(purpose, 32);
      const variant = (8 + (word(`${purpose}#variant`) % 4)).toString(16);
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
      ].join('-');
    },
    shuffled(purpose, items) {
      return items
        .map((item, index) => ({ item, rank: share(`${purpose}#${index}`) }))
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ item }) => item);
    },
  };
}

// FNV-1a over a text, which can go on where it stopped, then the finaliser of MurmurHash3, so that texts that differ
// in one digit end far apart.
const BEGINNING = 0x811c9dc5;

function extend(state: number, text: string): number {
  let value = state;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

function finish(state: number): number {
  let value = state;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
