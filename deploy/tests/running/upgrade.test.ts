import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { signInAs } from '../../../e2e/signIn.ts';
import { setHidden } from '../../../e2e/watching.ts';
import { fillBackend, next } from '../../../e2e/wizard.ts';
import { PATIENCE, startConsoleInChromium, type ConsoleInChromium } from './consoleInChromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'console-upgraded-'));
const served = join(folder, 'served');
const NEXT_ENTRY = 'assets/index-nextone0.js';

let started: ConsoleInChromium;
beforeAll(async () => {
  cpSync('dist', served, { recursive: true });
  started = await startConsoleInChromium({ files: served });
});
afterAll(async () => {
  await started.stop();
  rmSync(folder, { recursive: true });
});

/** A build whose page names another script; what that loads is of the same names, and of the same content. */
function makeNextBuild(): string {
  const build = join(folder, 'next', 'dist');
  mkdirSync(join(build, 'assets'), { recursive: true });
  const page = readFileSync(join(served, 'index.html'), 'utf8');
  const entry = /assets\/index-[\w-]+\.js/.exec(page)?.[0];
  if (entry === undefined) throw new Error('The page names no script.');
  cpSync(join(served, 'icon.svg'), join(build, 'icon.svg'));
  writeFileSync(join(build, 'index.html'), page.replaceAll(entry, NEXT_ENTRY));
  writeFileSync(join(build, NEXT_ENTRY), `import '/${entry}';`);
  return build;
}

/** As docs/deploy.md says it. */
function deploy(build: string): void {
  const [, section = ''] = readFileSync(resolve('docs/deploy.md'), 'utf8').split(
    '## A new version',
  );
  const commands = /```sh\n(?<lines>[^`]+)```/.exec(section)?.groups?.['lines'];
  if (commands === undefined) throw new Error('The page on deployment has no commands.');
  const here = commands.replaceAll('/srv/endpoint-service-console', served);
  expect(here).toContain('cp -r dist/. ');
  execFileSync('sh', ['-e', '-c', here], { cwd: join(build, '..') });
}

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });

describe('a deployment', () => {
  it('leaves open tabs as they are, which load what they lack and say that a new version is there', async () => {
    const { context, page, problems, asked } = await started.openPage('/services/new', (opened) =>
      opened.clock.install(),
    );
    await signInAs(page, 'operator');
    await expect(heading(page, 'Create endpoint service')).toBeVisible(PATIENCE);
    await fillBackend(page);
    await next(page);
    await page.getByLabel('Service port, row 1', { exact: true }).fill('18443');
    const notice = page.getByRole('status').filter({ hasText: 'A new version is there' });

    deploy(makeNextBuild());
    const before = asked.length;
    await page.clock.fastForward('11:00');
    await setHidden(page, true);
    await setHidden(page, false);
    await expect(notice).toBeVisible(PATIENCE);
    await expect(page.getByLabel('Service port, row 1', { exact: true })).toHaveValue('18443');
    await notice.getByRole('button', { name: 'Later', exact: true }).click();

    await page.getByRole('link', { name: 'Endpoints', exact: true }).click();
    await expect(heading(page, 'Endpoints')).toBeVisible(PATIENCE);
    const loaded = asked.slice(before).filter((url) => url.endsWith('.js'));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.join(' ')).not.toContain(NEXT_ENTRY);

    await page.reload();
    await expect(heading(page, 'Sign in')).toBeVisible(PATIENCE);
    expect(asked.some((url) => url.endsWith(NEXT_ENTRY))).toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });
});
