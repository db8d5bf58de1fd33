import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from './fixtures.ts';

// What `npm start` runs, minus npm.
const START = ['scripts/start.mjs', '--host', '127.0.0.1', '--port', '0'];

test('the development server says where it is, shows the wizard and ends cleanly', async ({
  page,
}) => {
  const server = spawn(process.execPath, START, { env: { ...process.env, NO_COLOR: '1' } });
  const ended = once(server, 'exit');
  const lines: string[] = [];
  try {
    const address = await new Promise<string>((resolve, reject) => {
      createInterface(server.stdout).on('line', (line) => {
        lines.push(line);
        const found = /Local:\s+(http:\S+)/.exec(line)?.[1];
        if (found) resolve(found);
      });
      server.once('exit', () =>
        reject(new Error(`It ended before it was there:\n${lines.join('\n')}`)),
      );
    });

    await page.goto(`${address}services/new`);
    await expect(page.getByRole('heading', { name: 'Create endpoint service' })).toBeVisible();
    await expect(page.getByRole('radiogroup', { name: 'Backend type' })).toBeVisible();
    // A dependency found late would reload the page under the person's hands.
    expect(lines.filter((line) => line.includes('new dependencies optimized'))).toEqual([]);
  } finally {
    // Modules that are still on their way would be lost with the server, and count as faults of the page.
    await page.close();
    server.kill('SIGINT');
  }
  expect(await ended).toEqual([0, null]);
});
