import type { AnswerLook } from '../../api/answerLook';
import { isOfGateway } from '../../api/errorWords';
import { ApiError, type ApiErrorDetails } from '../../api/errors';
import { MisplacedToken, type MisplacedReason } from './authenticate';
import type { Credentials } from './credentials';

export interface SignInFailure {
  title: string;
  text: string;
  details?: ApiErrorDetails;
}

const LOCK_RULE =
  'Five failures within 15 minutes lock a user for 15 minutes, and nobody can unlock it earlier.';

/** IAM's codes that are worth words of their own ("Error Codes"); its reference says that they need not come. */
const BY_CODE: Readonly<Record<string, SignInFailure>> = {
  'iam.0061': {
    title: 'This user is locked',
    text: `The identity service has locked it after too many failures. ${LOCK_RULE} Wait, then try again.`,
  },
  'iam.0062': {
    title: 'The password is wrong',
    text: `Type it again, and mind upper and lower case. ${LOCK_RULE}`,
  },
  'iam.0066': {
    title: 'The token has run out',
    text: 'A token holds for 24 hours at most: get a new one, or sign in with the password.',
  },
  'iam.0067': {
    title: 'The token is not valid',
    text: 'Copy it again from beginning to end, or get a new one.',
  },
  'iam.0081': {
    title: 'This user may use the web console only',
    text: 'Its access type does not allow programs to sign in: ask your administrator for programmatic access, or use another user.',
  },
  'iam.0082': {
    title: 'This user is disabled',
    text: 'Ask your administrator to enable it, or use another user.',
  },
  'iam.1061': {
    title: 'The one-time code is wrong',
    text: `Enter the six digits that the authenticator of this user shows now; they change every 30 seconds. ${LOCK_RULE}`,
  },
  'iam.0012': {
    title: 'Too many sign-ins in a short time',
    text: 'The identity service slows down: wait a few minutes, then try again.',
  },
};

const REFUSED_PASSWORD: SignInFailure = {
  title: 'The identity service refused the sign-in',
  text: `It does not say what is wrong: check user name, password and domain, and the one-time code if the user has an authenticator. ${LOCK_RULE}`,
};

const REFUSED_TOKEN: SignInFailure = {
  title: 'The identity service does not take this token',
  text: 'It has run out, was revoked, is of another region, or was not copied whole: get a new one, or sign in with the password.',
};

const NOT_FOUND: SignInFailure = {
  title: 'The identity service does not know this domain or project',
  text: 'Check the domain, which is the account’s name and not the user’s, and the project.',
};

const OF_CLOUD_GATEWAY: SignInFailure = {
  title: 'The cloud’s gateway answered, not the identity service',
  text: 'It did not pass the sign-in on: try again in a moment, check that the region is right, and give support the details if it stays.',
};

const FORBIDDEN: SignInFailure = {
  title: 'The identity service does not allow this sign-in',
  text: 'The user may not sign in from here, or not to this project: ask your administrator.',
};

const MISPLACED: Record<
  MisplacedReason,
  (project: string, by: Credentials['by']) => SignInFailure
> = {
  'other-region': (project, by) =>
    by === 'password'
      ? {
          title: 'This project is not one of this region',
          text: `The name ${project} would begin with the region: choose the region of that project, or a project of this region.`,
        }
      : {
          title: 'This token is for another region',
          text: `It is for the project ${project}: choose the region of that project, or paste a token of this region.`,
        },
  'other-project': (project) => ({
    title: 'This is for another project',
    text: `It is for the project ${project}, and the open page is of another: sign in to the same project, or sign out first.`,
  }),
  'no-project': (_project, by) =>
    by === 'password'
      ? {
          title: 'The identity service gave a token of no project',
          text: 'The console works in one project: check the name of the project, and ask your administrator whether this user may use it.',
        }
      : {
          title: 'This token is for a whole account',
          text: 'The console works in one project, and none of that name could be found with it: get a token scoped to a project of this region, or sign in with the password.',
        },
  'no-rescoping': (project) => ({
    title: 'This token is for a whole account',
    text: `The console works in one project, and the identity service does not change this token for one of ${project}: get a token scoped to that project, or sign in with the password.`,
  }),
};

/** What a failed sign-in means, in plain words; who answered and what to do. */
export function signInFailure(error: unknown, by: Credentials['by']): SignInFailure {
  if (error instanceof MisplacedToken) {
    const words = MISPLACED[error.reason](error.project ?? '', by);
    return error.cause instanceof ApiError ? { ...words, details: error.cause.details } : words;
  }
  if (!(error instanceof ApiError)) {
    return {
      title: 'The console failed',
      text: 'A fault of the console itself, not of the cloud: reload the page and try again.',
    };
  }
  const { details } = error;
  return { ...wordsOf(error, by), details };
}

function wordsOf(error: ApiError, by: Credentials['by']): SignInFailure {
  const code = error.details.code?.toLowerCase() ?? '';
  const listed = BY_CODE[code];
  if (listed && error.details.retryAfterMs === undefined) return listed;
  if (code.startsWith('apigw.')) return OF_CLOUD_GATEWAY;
  switch (error.kind) {
    case 'unauthorized':
      return by === 'password' ? REFUSED_PASSWORD : REFUSED_TOKEN;
    case 'not-found':
    case 'refused':
      return notFoundOrRefused(error, by);
    case 'forbidden':
      return FORBIDDEN;
    case 'too-many':
      return { title: 'Too many sign-ins in a short time', text: error.wayOut };
    case 'cloud-failed': {
      const { look, status } = error.details;
      return {
        title: isOfGateway(look, status)
          ? 'A gateway answered, not the identity service'
          : 'The identity service failed',
        text: error.wayOut,
      };
    }
    case 'no-answer':
      return {
        title: 'The identity service did not answer',
        text: 'Nothing came back: check your network, then try again. A sign-in that gets no answer may still count as one.',
      };
    case 'unreadable':
      return { title: WHO_ANSWERED[error.details.look ?? 'text'], text: error.wayOut };
    case 'not-delivered':
      return { title: 'The sign-in did not reach the cloud', text: 'Try again.' };
  }
}

function notFoundOrRefused({ details }: ApiError, by: Credentials['by']): SignInFailure {
  if (details.status === 404) return by === 'password' ? NOT_FOUND : REFUSED_TOKEN;
  return {
    title: 'The identity service refused the request',
    text:
      details.wayOut ??
      'It could not use what it was sent: check every field, and give support the details if it stays.',
  };
}

/** For an answer that is none of the identity service's, by what it looks like. */
const WHO_ANSWERED: Record<AnswerLook, string> = {
  redirect: 'A redirect came, not the identity service’s answer',
  'web-page': 'A web page answered, not the identity service',
  nothing: 'An empty answer came in place of the identity service’s',
  json: 'The answer is not one of the identity service',
  text: 'The answer is cut off, or not one of the identity service',
};
