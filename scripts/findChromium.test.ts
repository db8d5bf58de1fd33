import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from './findChromium.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Something that answers `--version` as a browser does, or refuses to. */
function executable(path: string, { exitCode = 0 } = {}): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    PATH: join(folder, 'bin'),
    PLAYWRIGHT_BROWSERS_PATH: join(folder, 'playwright'),
    HOME: folder,
    ...more,
  };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    executable('bin/chromium');
    const named = executable('elsewhere/my-browser');
    expect(findChromium(environment({ CHROMIUM_PATH: named }))).toBe(named);
  });

  it('says so when CHROMIUM_PATH names nothing that runs, instead of looking elsewhere', () => {
    executable('bin/chromium');
    expect(() => findChromium(environment({ CHROMIUM_PATH: join(folder, 'gone') }))).toThrow(
      /CHROMIUM_PATH is .*gone/,
    );
  });

  it("takes Playwright's newest browser before one on PATH", () => {
    executable('bin/chromium');
    executable('playwright/chromium-999/chrome-linux/chrome');
    const newest = executable('playwright/chromium-1255/chrome-linux64/chrome');
    expect(findChromium(environment())).toBe(newest);
  });

  it('passes over a name on PATH that is only a hint on how to install the browser', () => {
    executable('bin/chromium', { exitCode: 1 });
    const chrome = executable('bin/google-chrome');
    expect(findChromium(environment())).toBe(chrome);
  });

  it('finds nothing where there is nothing', () => {
    expect(findChromium(environment())).toBeUndefined();
  });
});
