import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/errors';
import { endpointServiceSchema, type EndpointService } from '../../api/vpcep';
import { renewSampleToken } from '../../session/session';
import { NotTakenError } from '../../status/sendAndLook';
import { writeToService } from './writeToService';

const service = (description: string): EndpointService =>
  endpointServiceSchema.parse({ id: 'a', status: 'available', description });

function refusal(outcomeUnknown: boolean): ApiError {
  return new ApiError({ kind: 'refused', call: 'PUT', outcomeUnknown, at: 0 });
}

function write(reads: readonly (EndpointService | Error)[], failure?: Error) {
  const waiting = [...reads];
  const send = vi.fn(async () => {
    if (failure) throw failure;
  });
  const read = vi.fn(async () => {
    const next = waiting.shift();
    if (next === undefined || next instanceof Error) throw next ?? new Error('One read too many');
    return next;
  });
  const outcome = writeToService(read, {
    opened: service('old'),
    isSame: (one, other) => one.description === other.description,
    send,
    differs: ({ description }) => (description === 'new' ? [] : ['Description']),
  });
  return { outcome, send, waiting };
}

describe('a change of a service ("Modifying a VPC Endpoint Service")', () => {
  it('is read before and after', async () => {
    const { outcome, send, waiting } = write([service('old'), service('new')]);
    expect(await outcome).toMatchObject({ kind: 'done', service: { description: 'new' } });
    expect(send).toHaveBeenCalledOnce();
    expect(waiting).toEqual([]);
  });

  it('is not sent when somebody else has changed the service', async () => {
    const { outcome, send } = write([service('theirs')]);
    expect(await outcome).toMatchObject({ kind: 'changed-meanwhile' });
    expect(send).not.toHaveBeenCalled();
  });

  it('is not sent when the service cannot be read first', async () => {
    const { outcome, send } = write([new Error('No answer')]);
    expect(await outcome).toMatchObject({ kind: 'not-sent' });
    expect(send).not.toHaveBeenCalled();
  });

  it('is not sent by itself when the read before it has waited for a new sign-in', async () => {
    const send = vi.fn(async () => undefined);
    const outcome = await writeToService(
      async () => {
        renewSampleToken('a new one');
        return service('old');
      },
      { opened: service('old'), isSame: () => true, send, differs: () => [] },
    );
    expect(outcome).toEqual({ kind: 'signed-in-anew' });
    expect(send).not.toHaveBeenCalled();
  });

  it('tells when the cloud then shows something else', async () => {
    const { outcome } = write([service('old'), service('old')]);
    expect(await outcome).toMatchObject({ kind: 'not-as-sent', differs: ['Description'] });
  });

  it('tells a refusal with the service as it is then', async () => {
    const { outcome } = write([service('old'), service('old')], refusal(false));
    expect(await outcome).toMatchObject({ kind: 'failed', service: { description: 'old' } });
  });

  it('is done when the answer was lost and the service shows it', async () => {
    const { outcome } = write([service('old'), service('new'), service('new')], refusal(true));
    expect(await outcome).toMatchObject({ kind: 'done' });
  });

  it('was not taken when the answer was lost and the service is as it was', async () => {
    const { outcome } = write([service('old'), service('old'), service('old')], refusal(true));
    const { error } = { error: undefined, ...(await outcome) };
    expect(error).toBeInstanceOf(NotTakenError);
  });

  it('is unknown when the answer was lost and nothing can be read', async () => {
    const lost = refusal(true);
    const { outcome } = write([service('old'), new Error('No'), new Error('No')], lost);
    expect(await outcome).toEqual({ kind: 'failed', error: lost, service: undefined });
  });
});
