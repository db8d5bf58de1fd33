import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentSession, signIn, signOut } from '../session/session';
import { keepDraftText } from '../ui/draft/draftStorage';
import { standInTheWay } from '../ui/inTheWay';
import { testStorage } from '../ui/testStorage';
import { answerSignOutQuestion, askToSignOut, signOutQuestion } from './signOut';

const DRAFT = 'create-service-draft/otc';

beforeEach(() => {
  vi.stubGlobal('sessionStorage', testStorage());
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no cloud')));
  signIn({
    region: 'eu-de',
    granted: {
      token: 'token',
      expiresAt: Date.parse('2100-01-01T00:00:00Z'),
      user: { name: 'ada', domain: 'company' },
      project: { id: 'project', name: 'eu-de' },
    },
    by: 'password',
    edition: '2022',
  });
});
afterEach(() => {
  signOut();
  vi.unstubAllGlobals();
});

it('signs out at once where nothing would be discarded', () => {
  askToSignOut();
  expect(currentSession()).toBeNull();
});

it('asks about what is typed and what is under way, and does as it is told', () => {
  keepDraftText(DRAFT, 'typed');
  const end = standInTheWay('What has not been sent yet is not sent.');
  askToSignOut();
  expect(signOutQuestion()).toEqual({
    drafts: [DRAFT],
    underWay: ['What has not been sent yet is not sent.'],
  });
  answerSignOutQuestion(false);
  expect(signOutQuestion()).toBeUndefined();
  expect(currentSession()).not.toBeNull();
  end();
  askToSignOut();
  expect(signOutQuestion()).toEqual({ drafts: [DRAFT], underWay: [] });
  answerSignOutQuestion(true);
  expect(currentSession()).toBeNull();
});

it('tells that a creation was sent of which nobody knows what became of it', () => {
  keepDraftText(DRAFT, JSON.stringify({ values: { name: '"sent":{' } }));
  askToSignOut();
  expect(signOutQuestion()).toEqual({ drafts: [DRAFT], underWay: [] });
  keepDraftText(DRAFT, JSON.stringify({ values: {}, sent: { sentAt: 1 } }));
  askToSignOut();
  expect(signOutQuestion()).toEqual({ drafts: [DRAFT], underWay: [], isCreationUnclear: true });
});

it('asks nobody once another tab has signed out', () => {
  keepDraftText(DRAFT, 'typed');
  askToSignOut();
  signOut();
  expect(signOutQuestion()).toBeUndefined();
});
