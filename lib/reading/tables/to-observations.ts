import type { Observation } from '../../observations/observation';
import type { TablesReading } from './table';

export function tableObservations(_reading: TablesReading, _file: string): Observation[] {
  return [];
}
