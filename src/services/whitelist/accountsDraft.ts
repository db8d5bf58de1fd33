import { z } from 'zod';
import type { Session } from '../../session/session';
import { members, parseJson } from '../../ui/draft/draftReader';
import { draftText } from '../../ui/draft/draftStorage';

/** What is entered of accounts that are to be added to a whitelist. */
export interface AccountsDraft {
  text: string;
  everyone: boolean;
}

/** Where a draft belongs: a service is known by its ID within one project of one cloud. */
export function accountsDraftPlace(
  { cloud, scope }: Pick<Session, 'cloud' | 'scope'>,
  serviceId: string,
): string {
  return `add-accounts-draft/${cloud}/${scope.region}/${scope.projectId}/${serviceId}`;
}

/** What is kept in a place; nothing entered where there is nothing that can be read. */
export function keptAccounts(place: string): AccountsDraft {
  const kept = members.parse(parseJson(draftText(place) ?? ''));
  return {
    text: z.string().catch('').parse(kept['text']),
    everyone: z.boolean().catch(false).parse(kept['everyone']),
  };
}

/** Whether a draft holds nothing that would be missed. */
export function isBlank({ text, everyone }: AccountsDraft): boolean {
  return text.trim() === '' && !everyone;
}
