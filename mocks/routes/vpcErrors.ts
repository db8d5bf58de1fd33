import { Refusal } from '../cloud/refusal';

// What the VPC API, whatever its version, says of requests that it cannot answer.

export const invalidParameter = (parameter: string) =>
  new Refusal(400, 'VPC.0101', `Param is invalid: ${parameter}.`);

export const noSuchById = (kind: string, id: string) =>
  new Refusal(404, 'VPC.0202', `Query resource by id ${id} fail.the ${kind} could not be found.`);
