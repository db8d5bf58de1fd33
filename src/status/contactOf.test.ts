import { expect, it } from 'vitest';
import { contactOf } from './contactOf';

it('is lost after a failure, and never for a status that stays', () => {
  expect(contactOf('creating', { state: 'live', failures: 0 })).toBe('ok');
  expect(contactOf('creating', { state: 'lost-contact', failures: 2 })).toBe('lost');
  expect(contactOf('accepted', { state: 'final', failures: 2 })).toBe('ok');
});

it('is offline for as long as the computer is, whatever failed before', () => {
  expect(contactOf('pendingAcceptance', { state: 'offline', failures: 2 })).toBe('offline');
});
