/** What somebody signs in with. It lives as long as the attempt. */
export type Credentials =
  | { by: 'password'; userName: string; password: string; domain: string; passcode: string }
  | { by: 'pasted-token'; token: string };

export type CredentialField = 'userName' | 'password' | 'domain' | 'passcode' | 'token';

export type CredentialProblems = Partial<Record<CredentialField, string>>;

/** Six digits, new every half minute ("Critical Operation Protection"). */
const PASSCODE = /^\d{6}$/;
/** What a header can carry. */
const TOKEN = /^[\x21-\x7e]+$/;

/** What is wrong with credentials before anybody is asked, by field; the cloud knows the rest. */
export function credentialProblems(credentials: Credentials): CredentialProblems {
  if (credentials.by === 'pasted-token') {
    const { token } = credentials;
    if (token === '') return { token: 'Paste a token of a project in this region.' };
    return TOKEN.test(token)
      ? {}
      : { token: 'A token has no blanks or line breaks inside: copy it again.' };
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
