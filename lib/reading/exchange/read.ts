export { readExchangeCsv } from './read-csv';
export { readExchangeGrid } from './read-grid';
export { readExchangeJson } from './read-json';
export type { ExchangeOptions, ExchangeReading } from './reading';
