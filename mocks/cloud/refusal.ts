import { ERROR_CODES, type ErrorCode } from './errorCodes';

/** What the cloud says when it does not do what was asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A refusal of the VPC Endpoint service, with the status and message that its reference prints beside the code. */
export function endpointRefusal(code: ErrorCode): Refusal {
  const { status, message } = ERROR_CODES[code];
  return new Refusal(status, code, message);
}

/** As the `error` of a failed resource says it. */
export function failureWith(errorCode: ErrorCode): { code: string; message: string } {
  const { code, message } = endpointRefusal(errorCode);
  return { code, message };
}

/** @throws {Refusal} always */
export function refuse(code: ErrorCode): never {
  throw endpointRefusal(code);
}
