import { expect, it } from 'vitest';
import { readAddress } from './readAddress';

const problemsOf = (search: string) => readAddress(new URLSearchParams(search)).problems;

it('takes the switches of the page and the parts of the stage', () => {
  expect(problemsOf('')).toEqual([]);
  expect(problemsOf('presenter=1&tour=1&stage=requests')).toEqual([]);
  expect(problemsOf('presenter=&tour=&stage=')).toEqual([]);
});

it('tells what of them it does not know, beside the settings of the cloud', () => {
  expect(problemsOf('speed=fast&presenter=yes&tour=2&stage=wings')).toEqual([
    expect.stringContaining('Speed "fast"'),
    'presenter="yes" is not presenter=1: it is left off.',
    'tour="2" is not tour=1: it is left off.',
    'The stage has no part "wings": showing "scene".',
  ]);
});
