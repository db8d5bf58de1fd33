import { describe, expect, it } from 'vitest';
import { consumerCard, consumerText } from './consumerCard';

const ID = '4189d3c2-8882-4871-a3c2-d380272eed83';
const orders = {
  id: ID,
  service_name: `eu-de.orders.${ID}`,
  approval_enabled: true,
  ports: [
    { client_port: 443, server_port: 8443, protocol: 'TCP' },
    { client_port: 53, server_port: 5353, protocol: 'udp' },
  ],
};
const six = { everyone: false, accounts: 6, complete: true };
const everyone = { everyone: true, accounts: 0, complete: true };
const EU_DE = { region: 'eu-de' };
const fact = (card: ReturnType<typeof consumerCard>, wanted: string) =>
  card.facts.find(({ label }) => label === wanted)?.text;

describe('the card for the consumer', () => {
  it('has what an endpoint is created with, and the terminal ports alone', () => {
    const card = consumerCard(orders, EU_DE, six);
    expect(fact(card, 'Full name')).toBe(orders.service_name);
    expect(fact(card, 'Ports')).toBe('443/TCP, 53/UDP');
    expect(JSON.stringify(card)).not.toContain('8443');
  });

  it.each([
    [six, 'Only accounts that we have listed, 6 so far'],
    [{ ...six, complete: false }, 'Only accounts that we have listed, at least 6 so far'],
    [everyone, 'Any account may connect'],
    [{ ...six, accounts: 0 }, 'Empty: only our own account so far'],
    [undefined, 'Not known'],
    ['awaited' as const, 'Being read …'],
  ])('says of the whitelist %j: %s', (whitelist, words) => {
    const card = consumerCard(orders, EU_DE, whitelist);
    expect(fact(card, 'Whitelist')).toBe(words);
    expect(card.steps.some((step) => step.includes('account ID'))).toBe(whitelist !== everyone);
  });

  it('asks for the endpoint’s ID unless endpoints are connected without it', () => {
    const asks = (approval: boolean | undefined) =>
      consumerCard({ ...orders, approval_enabled: approval }, EU_DE, six).steps.some((step) =>
        step.includes('the ID of your endpoint'),
      );
    expect([true, undefined, false].map(asks)).toEqual([true, true, false]);
  });

  it('takes the ID where there is no name', () => {
    const { facts, steps } = consumerCard({ ...orders, service_name: undefined }, EU_DE, six);
    expect(facts[0]).toEqual({ label: 'Service ID', text: ID });
    expect(steps[1]).toContain('by its ID');
  });

  it('is a numbered text for a mail', () => {
    const text = consumerText('orders', 'As of today', consumerCard(orders, EU_DE, everyone));
    expect(text.split('\n')).toEqual([
      'orders',
      '',
      `Full name: ${orders.service_name}`,
      'Region: eu-de',
      'Ports: 443/TCP, 53/UDP',
      'Whitelist: Any account may connect',
      'Connection approval: On: we accept each endpoint by hand',
      '',
      'Next steps',
      expect.stringMatching(/^1\. In region eu-de, create a VPC endpoint/),
      expect.stringMatching(/^2\. Send us the ID/),
      expect.stringMatching(/^3\. Let your clients call .* on 443\/TCP, 53\/UDP\.$/),
      '',
      'As of today',
    ]);
  });
});
