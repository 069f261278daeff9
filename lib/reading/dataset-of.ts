import { EMPTY_DATASET } from '../observations/dataset';
import type { Dataset } from '../observations/observation';
import type { FileReading } from './read-file';
import { tableObservations } from './tables/to-observations';

/** Everything that was read from a file as one dataset; the file's base name is its source. */
export function datasetOf(reading: FileReading, file: string): Dataset {
  switch (reading.form) {
    case 'check-set':
      return EMPTY_DATASET;
    case 'exchange':
      return reading.dataset;
    case 'text':
      return {
        sources: [
          { id: file, title: file, ...(reading.prose.documentDate ? { date: reading.prose.documentDate } : {}) },
        ],
        observations: [
          ...reading.prose.observations,
          ...(reading.tables ? tableObservations(reading.tables, file) : []),
        ],
      };
    case 'tables':
      return { sources: [{ id: file, title: file }], observations: tableObservations(reading.tables, file) };
  }
}
