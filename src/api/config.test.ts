import { describe, expect, it } from 'vitest';
import { readConfig } from './config';

const read = (json: unknown, isDemo = false) => readConfig(JSON.stringify(json), { isDemo });

describe('config.json', () => {
  it('needs the regions, and takes the first one as the default', () => {
    expect(read({ regions: ['eu-de', 'eu-nl'] })).toEqual({
      config: {
        regions: ['eu-de', 'eu-nl'],
        defaultRegion: 'eu-de',
        edition: '2022',
        title: 'Endpoint services',
      },
    });
  });

  it('offers a region once that is named twice', () => {
    expect(read({ regions: ['eu-de', 'eu-de'] })).toMatchObject({ config: { regions: ['eu-de'] } });
  });

  it('is read whole', () => {
    const given = {
      regions: ['eu-de', 'eu-nl'],
      defaultRegion: 'eu-nl',
      edition: '2025',
      supportLink: 'mailto:cloud@example.com',
      title: 'Console',
      banner: 'Maintenance on Sunday.',
    };
    expect(read(given)).toEqual({ config: given });
    expect(read({ ...given, mode: 'sample' }, true)).toEqual({ config: given });
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], ['What config.json holds must be an object.']],
    ['no regions', {}, ['"regions" must be a list of regions, such as ["eu-de", "eu-nl"].']],
    ['an empty list', { regions: [] }, ['"regions" must name a region.']],
    [
      'a wrong region',
      { regions: ['eu-de', 'Frankfurt'] },
      ['"regions", entry 2, must be one of "eu-de", "eu-nl", "eu-ch2".'],
    ],
    [
      'an edition that is no text',
      { regions: ['eu-de'], edition: 2022 },
      ['"edition" must be "2022" or "2025", in quotes.'],
    ],
    [
      'a default that is not offered',
      { regions: ['eu-de'], defaultRegion: 'eu-nl' },
      ['"defaultRegion" is "eu-nl", which "regions" does not name.'],
    ],
    [
      'several mistakes',
      { regions: ['eu-de'], edition: '2024', supportLink: 'javascript:alert(1)', colour: 'red' },
      [
        '"edition" must be "2022" or "2025", in quotes.',
        '"supportLink" must begin with https:// or mailto:.',
        'There is no setting "colour".',
      ],
    ],
    [
      'sample data in production',
      { regions: ['eu-de'], mode: 'sample' },
      ['"mode": "sample" is for the demo build only: leave it out, or serve the demo build.'],
    ],
  ])('%s is a mistake that is named', (_, json, mistakes) => {
    expect(read(json)).toEqual({ mistakes });
  });

  it.each([
    ['', 'config.json is not JSON.'],
    ['{"regions": ["eu-de"],}', 'config.json is not JSON.'],
    [
      '<!doctype html><title>x</title>',
      'In place of config.json the host answers with a web page: it is missing.',
    ],
  ])('%j is told', (text, mistake) => {
    expect(readConfig(text, { isDemo: false })).toEqual({ mistakes: [mistake] });
  });
});
