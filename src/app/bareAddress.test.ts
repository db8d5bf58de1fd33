import { expect, it } from 'vitest';
import { bareAddress } from './bareAddress';

it('keeps the page and the settings of the stand-in cloud, and nothing that was looked for', () => {
  expect(bareAddress('/services?name=secret&scenario=signed-out&page=3&speed=60')).toBe(
    '/services?scenario=signed-out&speed=60',
  );
  expect(bareAddress('/services/new')).toBe('/services/new');
});
