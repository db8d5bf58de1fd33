import type { Edition } from '../cloud/editions';
import { asRecord } from '../cloud/fields';
import { quoted, type Row } from './fidelityTable';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const PLAIN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const TIME_OF_EDITION: Record<Edition, RegExp> = {
  '2022': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/,
  '2025': ZONED,
};

/** Whether a value is of a type as the table names it. */
function isOf(type: string, value: unknown, edition: Edition): boolean {
  const fits = (pattern: RegExp) => typeof value === 'string' && pattern.test(value);
  switch (type) {
    case 'uuid':
      return fits(UUID);
    case 'hex':
      return fits(/^[0-9a-f]{32}$/);
    case 'time':
      return fits(TIME_OF_EDITION[edition]);
    case 'zoned time':
      return fits(ZONED);
    case 'plain time':
      return fits(PLAIN);
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'object':
      return asRecord(value) !== undefined;
    case 'null':
      return value === null;
    default:
      throw new Error(`The table names a type that nobody knows: ${type}`);
  }
}

interface Field {
  types: readonly string[];
  isOptional: boolean;
}

/** `name: type or type`; a question mark after the name says that it may be missing, a year that only that edition has it. */
function readField(text: string, edition: Edition): [string, Field] | undefined {
  const [name = '', types = ''] = text.split(': ');
  const [, bare = '', mark, only] = /^([\w:.-]+?)(\?)?(?:@(\d{4}))?$/.exec(name) ?? [];
  if (bare === '') throw new Error(`The table has a field that cannot be read: ${text}`);
  if (only !== undefined && only !== edition) return undefined;
  return [bare, { types: types.split(' or '), isOptional: mark !== undefined }];
}

/** What an answer has that its row does not say, or the other way round; nothing when they agree. */
export function differencesFrom(row: Row, json: unknown, edition: Edition): string[] {
  const fields = new Map(
    quoted(row['Fields']).flatMap((text) => {
      const field = readField(text, edition);
      return field ? [field] : [];
    }),
  );
  const objects = objectsAt(quoted(row['In the answer'])[0] ?? '', json);
  if (objects.length === 0) return ['there is none'];
  return objects.flatMap((object) => {
    const missing = [...fields].filter(
      ([name, { isOptional }]) => !isOptional && !(name in object),
    );
    const others = Object.entries(object).flatMap(([name, value]) => {
      const field = fields.get(name);
      if (!field) return [`${name} is not in the table`];
      const isRight = field.types.some((type) => isOf(type, value, edition));
      return isRight ? [] : [`${name} is ${JSON.stringify(value)}`];
    });
    return [...missing.map(([name]) => `${name} is missing`), ...others];
  });
}

/** `endpoint_services[].ports[]` leads to all objects there; the empty path to the whole answer. */
function objectsAt(path: string, json: unknown): Record<string, unknown>[] {
  const steps = path === 'whole' ? [] : path.split('.');
  let found: unknown[] = [json];
  for (const step of steps) {
    const name = step.replace('[]', '');
    found = found.flatMap((each) => {
      const value = asRecord(each)?.[name];
      return step.endsWith('[]') ? (Array.isArray(value) ? value : []) : [value];
    });
  }
  return found.flatMap((each) => {
    const record = asRecord(each);
    return record ? [record] : [];
  });
}
