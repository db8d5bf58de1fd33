import { CONNECTION_CODES } from './connectionCodes';
import { ENDPOINT_CODES } from './endpointCodes';
import type { ErrorCode, ErrorCodes } from './errorCode';
import { NETWORK_CODES } from './networkCodes';
import { PLATFORM_CODES } from './platformCodes';
import { QUOTA_CODES } from './quotaCodes';
import { SERVICE_CODES } from './serviceCodes';
import { TAG_CODES } from './tagCodes';

/** The error codes of the VPC Endpoint API (appendix "Error Codes" of its reference). */
export const ERROR_CODES: ErrorCodes = {
  ...PLATFORM_CODES,
  ...SERVICE_CODES,
  ...ENDPOINT_CODES,
  ...CONNECTION_CODES,
  ...TAG_CODES,
  ...QUOTA_CODES,
  ...NETWORK_CODES,
};

/** What is known of an error code, in any case; undefined for a code that the reference does not list. */
export function lookUpErrorCode(code: string): ErrorCode | undefined {
  return ERROR_CODES[code.toLowerCase()];
}
