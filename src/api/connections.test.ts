import { describe, expect, it } from 'vitest';
import { connectionSchema } from './connections';
import { readJson } from './json';

describe('a packet ID', () => {
  it('of the reference’s example keeps its digits ("Accepting or Rejecting a VPC Endpoint")', () => {
    const json = readJson('{"id":"e","status":"accepted","marker_id":422321321312321321}');
    expect(connectionSchema.parse(json).marker_id).toBe('422321321312321321');
  });
});
