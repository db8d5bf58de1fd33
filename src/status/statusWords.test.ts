import { describe, expect, it } from 'vitest';
import { knownStatus, statusCourse, statusLabel } from './statusWords';

describe('status words ("Querying Details About a VPC Endpoint Service", status)', () => {
  it.each([
    ['creating', 'Creating', 'under-way'],
    ['AVAILABLE', 'Available', 'final'],
    ['Failed', 'Failed', 'final'],
    [' deleting ', 'Deleting', 'under-way'],
  ])('reads %s in any case', (word, label, course) => {
    expect(statusLabel(word)).toBe(label);
    expect(statusCourse(word)).toBe(course);
  });

  it.each([
    ['accepted', 'Accepted', 'final'],
    ['Rejected', 'Rejected', 'final'],
    ['pendingAcceptance', 'Pending acceptance', 'waiting'],
    ['Pending acceptance', 'Pending acceptance', 'waiting'],
  ])(
    'reads %s of an endpoint ("Querying Details About a VPC Endpoint", status)',
    (word, label, course) => {
      expect(statusLabel(word)).toBe(label);
      expect(statusCourse(word)).toBe(course);
    },
  );

  it('shows a word that the reference does not list as it came', () => {
    expect(knownStatus('Frozen')).toBeUndefined();
    expect(statusLabel('Frozen')).toBe('Frozen');
    expect(statusCourse('Frozen')).toBe('unknown');
  });

  it('finds no word among the names of an object', () => {
    expect(knownStatus('constructor')).toBeUndefined();
    expect(statusLabel('toString')).toBe('toString');
  });
});
