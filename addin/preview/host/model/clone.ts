/** A copy of plain data, as it would arrive over the wire. */
export function cloneData<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}
