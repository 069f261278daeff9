import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRecord } from '../../../lib/observations/record';
import { readProse } from '../../../lib/reading/prose/read-prose';
import type { GoldRecord } from './gold-scorer';
import { scoreAgainstGold } from './gold-scorer';

const SHARED = join(__dirname, '../../../../shared');
const GOLD = join(SHARED, 'gold/seeds-gold.json');
const present = existsSync(GOLD);
if (!present)
  console.warn('Labelled source documents are not here: the reader is only measured on the texts of this folder.');

(present ? test : test.skip)('the five source documents are read as they are labelled', () => {
  const parsed = JSON.parse(readFileSync(GOLD, 'utf8')) as GoldRecord[] | { records: GoldRecord[] };
  const gold = Array.isArray(parsed) ? parsed : parsed.records;
  const said = readdirSync(join(SHARED, 'seeds'))
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const { observations, others } = readProse(readFileSync(join(SHARED, 'seeds', file), 'utf8'), { doc: file });
      return [...observations, ...others].map(toRecord);
    });
  const composites = scoreAgainstGold(gold, said);
  expect(composites.quantity).toBeGreaterThanOrEqual(0.97);
  expect(composites.claim).toBeGreaterThanOrEqual(0.93);
  expect(composites.relation).toBeGreaterThanOrEqual(0.9);
  expect(composites.observation).toBeGreaterThanOrEqual(0.8);
  expect(composites.leaks).toBe(0);
});
