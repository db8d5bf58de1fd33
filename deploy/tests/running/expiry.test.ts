import { expect } from '@playwright/test';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectNowhere, PASSWORD, signInAs } from '../../../e2e/signIn.ts';
import { letTimePassUntil, SOON } from '../../../e2e/passingTime.ts';
import { pick, VPC } from '../../../e2e/wizard.ts';
import { PATIENCE, startConsoleInChromium, type ConsoleInChromium } from './consoleInChromium.ts';

const FIVE_HOURS_MS = 5 * 3_600_000;

let started: ConsoleInChromium;
beforeAll(async () => {
  started = await startConsoleInChromium({ flags: ['--token-life', '12s'] });
});
afterAll(() => started.stop());

describe('a token', () => {
  it('ends by the cloud’s clock, whatever this computer’s says; what is entered stays', async () => {
    const { running, lastToken } = started;
    const { context, page, problems, said } = await started.openPage('/services/new', (opened) =>
      opened.clock.install({ time: Date.now() + FIVE_HOURS_MS }),
    );
    await signInAs(page, 'operator');
    // It ends within ten minutes.
    await expect(page.getByRole('button', { name: 'Renew', exact: true })).toBeVisible(PATIENCE);
    const ended = lastToken();
    const server = page.getByRole('radio', { name: 'Cloud server (ECS)' });
    await server.check();

    const dialog = page.getByRole('dialog', { name: 'Your session has expired' });
    // The page looks and asks, again and again; only the cloud ends it.
    await letTimePassUntil(page, () => expect(dialog).toBeVisible(SOON), 10_000);
    const before = running.cloud.arrived.length;
    await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Renew', exact: true }).click();
    await expect(dialog).toBeHidden(PATIENCE);
    await expect(server).toBeChecked();
    await pick(page, 'VPC', VPC);
    const token = lastToken();
    expect(token).not.toBe(ended);
    const sinceThen = running.cloud.arrived.slice(before);
    expect(sinceThen.filter(({ headers }) => headers['x-auth-token']?.[0] === ended)).toEqual([]);
    for (const one of [ended, token]) {
      expect([...said, running.logs()].join('\n')).not.toContain(one);
    }
    await expectNowhere(page, token);
    expect(problems).toEqual([]);
    await context.close();
  });
});
