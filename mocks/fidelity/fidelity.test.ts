import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../cloud/errorCodes';
import { isEdition, type Edition } from '../cloud/editions';
import { asRecord } from '../cloud/fields';
import { OPERATIONS } from '../routes/operations';
import { ROUTES } from '../routes/handle';
import { askCloudServer } from '../server/answering';
import { readFlags } from '../server/flags';
import { found, testRequest, TestCloud, type TestAnswer } from '../testCloud';
import { differencesFrom } from './answerFields';
import { quoted, rowsBelow, type Row } from './fidelityTable';
import { rightRequest, sceneOf, tokenOf, usualId, type Scene } from './rightRequests';

const CALLS = rowsBelow('Calls');
const REFUSALS = rowsBelow('Refusals');
const BY_FAULT = rowsBelow('Codes that only a fault brings');
const ANSWERS = rowsBelow('Answers');

const DAY_MS = 86_400_000;

/** How a cloud is that a row of the table speaks of. */
function sceneFor({ Given: given = '—' }: Row): Scene {
  const wanted = found(/^edition (\d+)$/.exec(given)?.[1] ?? '2022');
  const edition: Edition = isEdition(wanted) ? wanted : '2022';
  return sceneOf(
    new TestCloud({ edition, scenario: given === 'quota used up' ? 'quota-reached' : 'default' }),
  );
}

function tokenFor(test: TestCloud, { Given: given = '' }: Row): string {
  switch (given) {
    case 'no token':
      return '';
    case 'a token that has run out':
      return tokenOf(test, 'operator', DAY_MS);
    case 'a user who may only read':
      return tokenOf(test, 'reader');
    case 'a user who may nothing':
      return tokenOf(test, 'guest');
    default:
      return 'any text';
  }
}

/** Sends what a row says, all else being right. */
function send(
  scene: Scene,
  row: Row,
  inputs: readonly string[] = quoted(row['Input']),
): TestAnswer {
  const { test, things } = scene;
  const [call = ''] = quoted(row['Call']);
  const right = rightRequest(scene, call);
  let { path, query, json } = right;
  let id = usualId(scene, call);
  let type = 'endpoint_service';
  let body: string | undefined;
  for (const input of inputs) {
    const [kind, ...words] = input.split(': ');
    const value = String(filledIn(words.join(': '), things));
    if (input.startsWith('{'))
      json = changed(json ?? {}, asRecord(filledIn(JSON.parse(input), things)));
    else if (input.startsWith('?')) query = input.slice(1);
    else if (kind === 'id') id = value;
    else if (kind === 'type') type = value;
    else if (kind === 'project') path = path.replace('{project_id}', value);
    else if (kind === 'body') body = value === 'nothing' ? '' : value;
    else throw new Error(`The table has an input that nobody knows: ${input}`);
  }
  const address = `${path.replace('{resource_type}', type).replace('{id}', id)}?${query}`;
  const token = tokenFor(test, row);
  const options = {
    headers: right.headers,
    token,
    ...(body === undefined ? { ...(json && { json }) } : { body }),
  };
  if (row['Given'] === 'after the same') test.send(right.method, address, options);
  return test.send(right.method, address, options);
}

/** `"<left out>"` takes a field away; what else stands between angle brackets is put in. */
function filledIn(value: unknown, things: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    const name = /^<(.+)>$/.exec(value)?.[1];
    if (name === undefined || name === LEFT_OUT) return value;
    const thing = things.get(name);
    if (thing === undefined) throw new Error(`The cloud of the tests has no ${name}.`);
    return thing;
  }
  if (Array.isArray(value)) return value.map((each) => filledIn(each, things));
  const record = asRecord(value);
  return record
    ? Object.fromEntries(Object.entries(record).map(([key, each]) => [key, filledIn(each, things)]))
    : value;
}

const LEFT_OUT = 'left out';

function changed(
  right: Record<string, unknown>,
  change: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const entries = Object.entries({ ...right, ...change });
  return Object.fromEntries(entries.filter(([, value]) => value !== `<${LEFT_OUT}>`));
}

/** The code in an error body, whichever service's. */
function codeIn({ json }: TestAnswer): string {
  const error = asRecord(json['error']);
  const type = asRecord(json['NeutronError'])?.['type'];
  return String(json['error_code'] ?? json['code'] ?? error?.['code'] ?? type);
}

const nameless = (path: string) => path.replaceAll(/\{\w+\}/g, '{}');
const callOf = (row: Row) => quoted(row['Method and path'])[0] ?? '';

describe('docs/fidelity.md: calls', () => {
  it('has a row for every call that is served, and no other', () => {
    const served = ROUTES.map(({ method, path }) => `${method} ${nameless(path)}`);
    const listed = CALLS.map((row) => nameless(callOf(row)));
    expect(listed.toSorted()).toEqual([...new Set(served)].toSorted());
    const named = CALLS.flatMap((row) => quoted(row['Call']));
    expect(named).toEqual(OPERATIONS.map(({ name }) => name));
  });

  it.each(CALLS.map((row) => ({ name: callOf(row), row })))('$name is answered', ({ row }) => {
    const scene = sceneFor(row);
    const [operation = callOf(row)] = quoted(row['Call']);
    const answer = send(scene, { Call: `\`${operation}\`` });
    expect([answer.status, answer.status === 200 ? answer.body !== '' : '']).toEqual([
      Number(row['HTTP']),
      row['HTTP'] === '200' ? row['Body'] !== 'none' : '',
    ]);
  });
});

describe('docs/fidelity.md: answers', () => {
  it.each(
    ANSWERS.flatMap((row) =>
      (['2022', '2025'] as const).map((edition) => ({
        name: `${String(row['Call'])} ${String(row['In the answer'])}`,
        edition,
        row,
      })),
    ),
  )('$name in the edition of $edition', ({ edition, row }) => {
    const answer = send(sceneFor({ Given: `edition ${edition}` }), row);
    expect(differencesFrom(row, answer.json, edition)).toEqual([]);
  });
});

describe('docs/fidelity.md: refusals', () => {
  it.each(
    REFUSALS.map((row): [string, Row] => [
      [row['Call'], row['Input'], row['Given'], row['Code']].join(' '),
      row,
    ]),
  )('%s', (_name, row) => {
    const answer = send(sceneFor(row), row);
    expect([answer.status, codeIn(answer)]).toEqual([Number(row['HTTP']), ...quoted(row['Code'])]);
  });

  it('of two rules that a create breaks, the one that stands first is told', () => {
    const scene = sceneFor({ Given: '—' });
    const rows = REFUSALS.filter(
      (row) => row['Call'] === '`create-service`' && row['Given'] === '—',
    )
      .map((row) => ({ row, input: found(quoted(row['Input'])[0]) }))
      .filter(({ input }) => input.startsWith('{'));
    const fields = (input: string) => Object.keys(asRecord(JSON.parse(input)) ?? {});
    let pairs = 0;
    for (const [place, first] of rows.entries()) {
      for (const second of rows.slice(place + 1)) {
        if (fields(first.input).some((field) => fields(second.input).includes(field))) continue;
        pairs += 1;
        const answer = send(scene, first.row, [first.input, second.input]);
        expect([first.input, second.input, codeIn(answer)]).toEqual([
          first.input,
          second.input,
          ...quoted(first.row['Code']),
        ]);
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });

  it('unknown fields and parameters change nothing', () => {
    const scene = sceneFor({ Given: '—' });
    const made = send(scene, { Call: '`create-service`', Input: '`{"colour":"red","name":"x"}`' });
    expect([made.status, Object.keys(made.json).includes('colour')]).toEqual([200, false]);
    expect(send(scene, { Call: '`list-services`', Input: '`?colour=red`' }).status).toBe(200);
  });
});

describe('docs/fidelity.md: codes', () => {
  const codes = Object.entries(ERROR_CODES);
  const natural = new Set(REFUSALS.flatMap((row) => quoted(row['Code'])));
  const byFault = BY_FAULT.flatMap((row) => quoted(row['Codes']));

  it('every code of "Error Codes" has its way: an input, or else a fault', () => {
    const reached = [...natural, ...byFault].filter((code) => /^endpoint\./i.test(code));
    expect(reached.toSorted()).toEqual(codes.map(([code]) => code).toSorted());
  });

  it.each([
    ['the header', (code: string) => ({ 'X-Stand-In-Fault': code }), () => ''],
    ['the parameter', () => ({}), (code: string) => `?refuse=${code}`],
  ] as const)('%s brings every one of them', async (_, headers, query) => {
    const { cloud } = new TestCloud();
    const flags = readFlags([]);
    if (flags === 'help') throw new Error('Nobody has asked for help.');
    const ask = askCloudServer(cloud, flags);
    const path = '/v1/{project_id}/quotas';
    for (const [code, { status, message }] of codes) {
      const request = testRequest('GET', path + query(code), { headers: headers(code) });
      // oxlint-disable-next-line no-await-in-loop
      const arrival = await ask(request);
      expect(arrival).toMatchObject({
        status,
        body: JSON.stringify({ error_code: code, error_msg: message }),
      });
    }
  });
});
