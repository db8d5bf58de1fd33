/** What somebody signs in with. It lives as long as the attempt. */
export type Credentials =
  | { by: 'password'; userName: string; password: string; domain: string; passcode: string }
  | { by: 'pasted-token'; token: string };

export type CredentialField = 'userName' | 'password' | 'domain' | 'passcode' | 'token';

export type CredentialProblems = Partial<Record<CredentialField, string>>;

const NUMBER = new Intl.NumberFormat('en');

/** Six digits, new every half minute ("Critical Operation Protection"). */
const PASSCODE = /^\d{6}$/;
/** What a header can carry. */
const TOKEN = /^[\x21-\x7e]+$/;
/** Whatever carries calls to the cloud takes a header of this length. */
export const LONGEST_TOKEN = 16_384;

/** What comes along where a token is copied from: the header's name, quotes, and line breaks, which a browser makes blanks. */
const AROUND_TOKEN = /^["']?x-(?:subject|auth)-token["']?:|["']/gi;

/** The token in what somebody has pasted. */
export function tokenIn(pasted: string): string {
  return pasted.replaceAll(/\s/g, '').replaceAll(AROUND_TOKEN, '');
}

/** What is wrong with credentials before anybody is asked, by field; the cloud knows the rest. */
export function credentialProblems(credentials: Credentials): CredentialProblems {
  if (credentials.by === 'pasted-token') {
    const { token } = credentials;
    if (token === '') return { token: 'Paste a token of a project in this region.' };
    if (!TOKEN.test(token)) {
      return {
        token: 'A token has letters, digits and signs of ASCII only: copy it again, whole.',
      };
    }
    return token.length <= LONGEST_TOKEN
      ? {}
      : {
          token: `This is longer than any token, ${NUMBER.format(token.length)} characters: copy nothing but the value of X-Subject-Token.`,
        };
  }
  const { userName, password, domain, passcode } = credentials;
  return {
    ...(userName === '' && { userName: 'Enter the name of the IAM user.' }),
    ...(password === '' && { password: 'Enter the password.' }),
    ...(domain === '' && {
      domain: 'Enter the domain: the account’s name, as “My Credentials” shows it.',
    }),
    ...(passcode !== '' &&
      !PASSCODE.test(passcode) && { passcode: 'A one-time code has six digits.' }),
  };
}
