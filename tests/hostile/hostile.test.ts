import { mutate } from './mutate';
import { Random, seedOf } from './random';
import { readHostile } from './read-hostile';
import { makeSeeds } from './seeds';
import { SET_PIECES } from './set-pieces';

/** Spoilt copies of each file here; thousands more are made by `npm run bench hostile`. */
const EACH = 3;

/** The library for .pdf is an ES module, which the test runner cannot load; the long run reads these too. */
const readable = ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
  !name.endsWith('.pdf') && !(bytes[0] === 0x25 && bytes[1] === 0x50);
const seeds = makeSeeds().filter(readable);

test.each(seeds)('$name, sound, is read', async ({ name, bytes }) => {
  const { ended, fault } = await readHostile(bytes, name);
  expect(fault).toBeUndefined();
  expect(ended).toMatch(/^(tables|text|check-set)/);
});

test.each(seeds)('$name, spoilt in many ways, ends with what it holds or with one sentence', async (seed) => {
  const faults: string[] = [];
  for (let index = 0; index < EACH; index++) {
    const { what, bytes } = mutate(seed.bytes, new Random(seedOf(`test ${seed.name} ${index}`)));
    const { fault } = await readHostile(bytes, seed.name);
    if (fault !== undefined) faults.push(`#${index} (${what}): ${fault}`);
  }
  expect(faults).toEqual([]);
});

/** Those that take more than a moment are left to the long run. */
const LONG =
  /300 MB|15 MB each|beginnings without|hundred thousand (?:times|merged)|long shared formula|million merged|five thousand and one|million rows|million columns|no quotation mark|hundred thousand figures|thirty thousand|200,000|100,000 cells|listed a hundred thousand|tables in each other, as a page|hundred thousand deep|hold themselves|bytes of every kind|thousand sheets|million deep/;

test.each(SET_PIECES.filter(({ name, what }) => !LONG.test(what) && name !== 'a.pdf'))(
  '$name: $what',
  async ({ name, make }) => {
    expect((await readHostile(make(), name)).fault).toBeUndefined();
  },
);
