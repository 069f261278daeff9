/** Numbers as reports print them, rounded half away from zero. Inputs are whole numbers of the unit below, so that sums are exact. */

/** 13995.2 → "13.995,2". */
export function vi(value: number, decimals = 0): string {
  const text = Math.abs(round(value, decimals)).toFixed(decimals);
  const [whole, rest] = text.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${rest === undefined ? '' : `,${rest}`}`;
}

export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
}

/** a as a percentage of b. */
export function percent(a: number, b: number, decimals = 1): number {
  return round((100 * a) / b, decimals);
}

/** Change of a over b in percent. */
export function growth(a: number, b: number, decimals = 1): number {
  return round((100 * (a - b)) / b, decimals);
}

/** "tăng 16,6%", "giảm 4,6%". */
export function changed(a: number, b: number, decimals = 1): string {
  const change = growth(a, b, decimals);
  return `${change < 0 ? 'giảm' : 'tăng'} ${vi(Math.abs(change), decimals)}%`;
}
