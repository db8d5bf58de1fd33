import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The headless shell, which draws for no screen, goes through the tests in three quarters of the time. */
const HEADLESS_SHELL = 'chromium-headless-shell';
/** What people use, so what is measured. */
const WHOLE_BROWSERS = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
const NAMES = [HEADLESS_SHELL, ...WHOLE_BROWSERS];
/** Packages of Debian, the first that there is. */
const DEBIAN_PACKAGES = [HEADLESS_SHELL, 'chromium'];
/** A download that has not ended by then is not going to. */
const INSTALL_TIMEOUT_MS = 5 * 60_000;

/**
 * Where a Chromium is, in this order: CHROMIUM_PATH, a browser of Playwright's, one on PATH; or where one was installed,
 * from Playwright's download or Debian's packages.
 * @returns {string} path of the executable
 * @throws {Error} with one line that says what to do
 */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;

  console.log('No Chromium found; trying to install one …');
  const require = createRequire(import.meta.url);
  run(process.execPath, [require.resolve('@playwright/test/cli'), 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update']);
    for (const name of DEBIAN_PACKAGES) {
      run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  throw new Error(
    'No Chromium: install one (Debian: "apt-get install chromium"; elsewhere Chrome will do) or set CHROMIUM_PATH to its executable, then run the same command again.',
  );
}

/**
 * Looks in the places where a Chromium may be, and installs nothing.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 * @throws {Error} when CHROMIUM_PATH names something that does not run
 */
export function findChromium(env = process.env) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (runs(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, which is no Chromium that runs: correct it, or unset it to have one looked for.`,
    );
  }
  return [...browsersOfPlaywright(env), ...onPath(NAMES, env)].find(runs);
}

/**
 * A browser as people use it, if there is one on PATH.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findWholeBrowser(env = process.env) {
  return onPath(WHOLE_BROWSERS, env).find(runs);
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(names, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Executables of every Chromium that a Playwright of any version downloaded, newest first.
 * @param {NodeJS.ProcessEnv} env
 */
function browsersOfPlaywright(env) {
  const home = env['HOME'] ?? homedir();
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'],
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'ms-playwright'),
  ];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    return readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .toSorted((a, b) => revision(b) - revision(a))
      .flatMap((name) => executablesIn(join(cache, name)));
  });
}

/** @param {string} folder such as `chromium-1228` */
function revision(folder) {
  return Number(folder.slice(folder.lastIndexOf('-') + 1));
}

/** @param {string} folder */
function executablesIn(folder) {
  const [mac, name] = ['Contents/MacOS', 'Google Chrome for Testing'];
  return [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-linux-arm64/chrome',
    `chrome-mac-arm64/${name}.app/${mac}/${name}`,
    `chrome-mac-x64/${name}.app/${mac}/${name}`,
    `chrome-mac/Chromium.app/${mac}/Chromium`,
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ].map((path) => join(folder, path));
}

/**
 * On some systems the name only stands for a hint on how to install the browser.
 * @param {string} executable
 */
function runs(executable) {
  if (!existsSync(executable)) return false;
  // On Windows the browser answers no questions about its version.
  if (process.platform === 'win32') return true;
  return spawnSync(executable, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
