import { expectCase } from './check-set-helper';
import { NETWORK_CASES, TYPO_CASES } from './checkset-cases-networks';
import { CLAIM_CASES, DUPLICATE_CASES, GRIM_CASES } from './checkset-cases-others';
import { RATIO_CASES } from './checkset-cases-ratios';
import { SUM_CASES } from './checkset-cases-sums';

describe('sums and literal intervals', () => {
  test.each(SUM_CASES)('$title', expectCase);
});
describe('ratios, growth and missing bases', () => {
  test.each(RATIO_CASES)('$title', expectCase);
});
describe('duplicates', () => {
  test.each(DUPLICATE_CASES)('$title', expectCase);
});
describe('whole numbers', () => {
  test.each(GRIM_CASES)('$title', expectCase);
});
describe('claims and inequalities', () => {
  test.each(CLAIM_CASES)('$title', expectCase);
});
describe('networks and culprits', () => {
  test.each(NETWORK_CASES)('$title', expectCase);
});
describe('typing errors', () => {
  test.each(TYPO_CASES)('$title', expectCase);
});
