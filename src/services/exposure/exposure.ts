/** What is known of a service's whitelist. */
export interface WhitelistFacts {
  /** An entry lets every account connect. */
  everyone: boolean;
  /** Accounts with an entry of their own, among those that were read. */
  accounts: number;
  /** Whether all entries were read. */
  complete: boolean;
}

/**
 * How open a service stands: `alarming` to anybody at once, `open` to some at once or to anybody who asks,
 * `guarded` where each is asked for or nobody else may come, `unknown` where too little is known.
 */
export type ExposureLevel = 'alarming' | 'open' | 'guarded' | 'unknown';

export interface Exposure {
  level: ExposureLevel;
  title: string;
  text: string;
}

/**
 * Who may connect, from connection approval and whitelist. The owner's own account needs no entry; without any,
 * other accounts are shut out ("Managing Whitelist Records of a VPC Endpoint Service").
 * @param approval undefined when the cloud did not say
 * @param whitelist undefined when it could not be read
 */
export function exposureOf(
  approval: boolean | undefined,
  whitelist: WhitelistFacts | undefined,
): Exposure {
  if (whitelist === undefined) return withUnknownWhitelist(approval);
  if (whitelist.everyone) return ofEveryone(approval);
  if (whitelist.accounts === 0 && whitelist.complete) return OWN_ACCOUNT;
  return ofAccounts(approval, whitelist);
}

const OWN_ACCOUNT: Exposure = {
  level: 'guarded',
  title: 'Only your own account may connect',
  text: 'The whitelist is empty, which shuts out every other account.',
};

const APPROVAL_NOT_TOLD = 'The cloud did not say whether connection approval is on.';

function ofEveryone(approval: boolean | undefined): Exposure {
  switch (approval) {
    case true:
      return {
        level: 'open',
        title: 'Any account may ask to connect',
        text: 'The whitelist lets everyone ask; each endpoint waits until you accept it.',
      };
    case false:
      return {
        level: 'alarming',
        title: 'Any account may connect without approval',
        text: 'The whitelist has everyone, and connection approval is off. Unless that is meant, remove Everyone from the whitelist or turn connection approval on.',
      };
    case undefined:
      return {
        level: 'alarming',
        title: 'Any account may connect or ask to',
        text: APPROVAL_NOT_TOLD,
      };
  }
}

function ofAccounts(
  approval: boolean | undefined,
  { accounts, complete }: WhitelistFacts,
): Exposure {
  const who = `${complete ? '' : 'At least '}${accounts} ${accounts === 1 ? 'account' : 'accounts'}`;
  const rest = complete ? '' : ' Not all of the whitelist was read: it may have everyone, too.';
  switch (approval) {
    case true:
      return {
        level: complete ? 'guarded' : 'unknown',
        title: `${who} may ask to connect`,
        text: `Besides your own account, those on the whitelist; each endpoint waits until you accept it.${rest}`,
      };
    case false:
      return {
        level: 'open',
        title: `${who} may connect without approval`,
        text: `Besides your own account, those on the whitelist; connection approval is off.${rest}`,
      };
    case undefined:
      return {
        level: 'unknown',
        title: `${who} may connect or ask to`,
        text: `${APPROVAL_NOT_TOLD}${rest}`,
      };
  }
}

function withUnknownWhitelist(approval: boolean | undefined): Exposure {
  const title = 'Who may connect is not known';
  switch (approval) {
    case true:
      return {
        level: 'unknown',
        title,
        text: 'The whitelist could not be read. Each endpoint waits until you accept it.',
      };
    case false:
      return {
        level: 'unknown',
        title,
        text: 'The whitelist could not be read. Whoever is on it connects without approval.',
      };
    case undefined:
      return {
        level: 'unknown',
        title,
        text: `The whitelist could not be read. ${APPROVAL_NOT_TOLD}`,
      };
  }
}
