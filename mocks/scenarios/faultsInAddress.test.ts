import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ERROR_CODES, findErrorCode } from '../cloud/errorCodes';
import { OPERATION_CHOICES } from '../routes/operations';
import { LONGEST_DELAY_MS, MOST_FAULTS, readFaults, writeFaults } from './faultsInAddress';
import { SERVER_ERROR_STATUSES, type FaultEffect, type StagedFault } from './stagedFaults';

const code = fc
  .constantFrom(...Object.keys(ERROR_CODES))
  .map((text) => findErrorCode(text) ?? 'EndPoint.0001');
const seconds = fc.integer({ min: 0, max: 3600 });

const effect: fc.Arbitrary<FaultEffect> = fc.oneof(
  fc.record({ kind: fc.constant('refused' as const), code }),
  fc.record({
    kind: fc.constantFrom(
      'signed-out' as const,
      'forbidden' as const,
      'empty-answer' as const,
      'cut-answer' as const,
      'wrong-types' as const,
      'unknown-status' as const,
      'no-connection' as const,
      'never-answers' as const,
      'lost-answer' as const,
    ),
  }),
  fc.record({ kind: fc.constant('too-many-requests' as const), retryAfterSeconds: seconds }),
  fc.record({
    kind: fc.constant('server-error' as const),
    status: fc.constantFrom(...SERVER_ERROR_STATUSES),
    body: fc.constantFrom('json' as const, 'html' as const),
  }),
  fc.record({
    kind: fc.constant('delay' as const),
    ms: fc.integer({ min: 1, max: LONGEST_DELAY_MS }),
  }),
  fc.record({ kind: fc.constant('creation-fails' as const), afterSeconds: seconds, code }),
);

const fault: fc.Arbitrary<StagedFault> = fc.record({
  operation: fc.constantFrom(...OPERATION_CHOICES.map(({ name }) => name)),
  effect,
  when: fc.oneof(
    fc.record({ next: fc.integer({ min: 1, max: 999 }) }),
    fc.record({ percent: fc.integer({ min: 1, max: 100 }) }),
  ),
});

it('what is written into an address is read from it, and the address carries it as it is', () => {
  fc.assert(
    fc.property(fc.array(fault, { maxLength: MOST_FAULTS }), (faults) => {
      const text = writeFaults(faults);
      expect(readFaults(text)).toEqual({ faults, unknown: [] });
      expect(String(new URLSearchParams({ faults: text }))).toBe(`faults=${text}`);
    }),
  );
});

it('what is not understood is told, the rest holds', () => {
  const { faults, unknown } = readFaults(
    'create-service_EndPoint.3044*delete-everything_403_next*any_teapot*reads_500-html_0-percent*writes_403_next-2',
  );
  expect(faults).toEqual([
    {
      operation: 'create-service',
      effect: { kind: 'refused', code: 'EndPoint.3044' },
      when: { next: 1 },
    },
    { operation: 'writes', effect: { kind: 'forbidden' }, when: { next: 2 } },
  ]);
  expect(unknown).toEqual(['delete-everything_403_next', 'any_teapot', 'reads_500-html_0-percent']);
});

it('takes no more faults than it can show', () => {
  const { faults, unknown } = readFaults(
    Array(MOST_FAULTS + 3)
      .fill('any_403')
      .join('*'),
  );
  expect([faults.length, unknown.length]).toEqual([MOST_FAULTS, 3]);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readFaults(text);
    }),
  );
});
