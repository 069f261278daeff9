export { describeExchangeProblem } from '../../messages/observations';
export { type ExchangeColumn, MAIN_COLUMNS } from './columns';
export { looksLikeExchange, looksLikeExchangeCsv, looksLikeExchangeJson } from './detect';
export type { ExchangeProblem, ExchangeProblemCode } from './problem';
export {
  type ExchangeOptions,
  type ExchangeReading,
  readExchangeCsv,
  readExchangeGrid,
  readExchangeJson,
} from './read';
export { type WriteCsvOptions, writeExchangeCsv, writeExchangeJson } from './write';
