import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../../scripts/chromiumArguments.mjs';
import { findChromium } from '../../../scripts/findChromium.mjs';
import { watchForProblems } from '../../../e2e/browserProblems.ts';
import type { Answerer } from './cloudHosts.ts';
import { startConsole, type RunningConsole } from './startConsole.ts';
import { startStandInCloud, type StandInCloud } from './standInCloud.ts';

/** A creation takes one to two minutes of the cloud's time. */
const SPEED = '60';
/** On a busy machine a page takes its time. */
export const PATIENCE = { timeout: 30_000 };

/** A page with cookies, storage and cache of its own. */
interface OpenPage {
  context: BrowserContext;
  page: Page;
  problems: readonly string[];
  /** What was said on the browser's console so far. */
  said: readonly string[];
  /** The addresses that were asked for so far. */
  asked: readonly string[];
}

export interface ConsoleInChromium {
  cloud: StandInCloud;
  running: RunningConsole;
  /** @param prepare what is done with the page before it is opened */
  openPage: (path: string, prepare?: (page: Page) => Promise<void>) => Promise<OpenPage>;
  /** The token of the last call of the person, as it reached the cloud. */
  lastToken: () => string;
  stop: () => Promise<void>;
}

interface Options {
  /** What is said in the name of the cloud's hosts, given what the stand-in cloud says. */
  speak?: (standIn: Answerer) => Answerer;
  /** Of the stand-in cloud. */
  flags?: readonly string[];
  /** The folder with the console's build. */
  files?: string;
}

/** Chromium, the console behind nginx, and the stand-in cloud. */
export async function startConsoleInChromium({
  speak = (standIn) => standIn,
  flags = ['--speed', SPEED],
  files = resolve('dist'),
}: Options = {}): Promise<ConsoleInChromium> {
  const cloud = await startStandInCloud(flags);
  const running = await startConsole({
    answer: speak(cloud.answer),
    environment: { CONSOLE_CONFIG: resolve('deploy/config.example.json'), CONSOLE_FILES: files },
  });
  const chosen = findChromium();
  const browser = await chromium.launch({
    ...(chosen && { executablePath: chosen }),
    // Of a site whose certificate is merely put up with, Chromium keeps no file.
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--ignore-certificate-errors-spki-list=${publicKeyHash(running.certificate)}`,
    ],
  });
  return {
    cloud,
    running,
    openPage: async (path, prepare) => {
      const context = await browser.newContext();
      context.setDefaultTimeout(PATIENCE.timeout);
      const problems = watchForProblems(context);
      const said: string[] = [];
      const asked: string[] = [];
      context.on('console', (message) => said.push(message.text()));
      context.on('request', (request) => asked.push(request.url()));
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(`https://localhost:${running.port}${path}`);
      return { context, page, problems, said, asked };
    },
    lastToken: () => {
      const token = running.cloud.arrived.at(-1)?.headers['x-auth-token']?.[0];
      if (token === undefined) throw new Error('The last call had no token.');
      return token;
    },
    stop: async () => {
      await browser.close();
      await running.stop();
      await cloud.stop();
    },
  };
}

/** As Chromium names keys that it is told to trust. */
function publicKeyHash(certificate: string): string {
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}
