import { ApiError } from '../../api/errors';
import { NotTakenError } from '../sendAndLook';
import { begin } from './operations';

interface About<Result> {
  /** What is asked for, as an order: "Change orders-api". */
  title: string;
  /** The page that tells the outcome itself. */
  href: string;
  /** What has come of it, in a sentence; where it was not done, the cloud's refusal, or an `Error` that says so in a sentence. */
  outcome: (result: Result) => string | Error;
}

/**
 * Does something as one operation of the notifications; what it throws is the operation's failure, and goes on to the
 * caller. Made for a mutation:
 *
 *     mutationFn: () => asOperation({ title, href, outcome: () => 'Changed.' }, () => modifyService(…))
 */
export async function asOperation<Result>(
  { title, href, outcome }: About<Result>,
  work: () => Promise<Result>,
): Promise<Result> {
  const operation = begin({ title, href });
  try {
    const result = await work();
    const words = outcome(result);
    if (words instanceof ApiError || words instanceof NotTakenError) operation.failed(words);
    else if (words instanceof Error) operation.failed(words.message);
    else operation.succeeded(words);
    return result;
  } catch (error) {
    operation.failed(error instanceof Error ? error : String(error));
    throw error;
  }
}
