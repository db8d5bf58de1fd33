import { describe, expect, it } from 'vitest';
import { entryScriptOf } from './entryScript';

describe('entryScriptOf', () => {
  it.each([
    ['/assets/index-CZs5IAVZ.js', 'assets/index-CZs5IAVZ.js'],
    ['./assets/index-a_b-9.js', 'assets/index-a_b-9.js'],
    ['/console/assets/index-1.js', 'assets/index-1.js'],
  ])('finds the script of a build at %s', (address, name) => {
    const html = `<!doctype html><link rel="icon" href="/icon.svg"><script type="module" crossorigin src="${address}"></script>`;
    expect(entryScriptOf(html)).toBe(name);
  });

  it.each([
    '',
    '<html><h1>502 Bad Gateway</h1></html>',
    '<script src="https://portal.example/login.js"></script>',
    '<script type="module" src="/src/main.tsx"></script>',
    '<p>src="/assets/index-1.js"</p>',
  ])('finds none in a page that is not a build of the console: %s', (html) => {
    expect(entryScriptOf(html)).toBeUndefined();
  });
});
