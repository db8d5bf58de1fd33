import { refuse } from '../cloud/refusal';

/** @throws {Refusal} when there is no body, or none that is JSON */
export function readBody(body: string): unknown {
  if (body.trim() === '') refuse('EndPoint.0011');
  try {
    return JSON.parse(body);
  } catch {
    return refuse('EndPoint.1004');
  }
}
