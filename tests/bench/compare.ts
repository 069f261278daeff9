import { spawnSync } from 'node:child_process';

type Variant = () => Promise<Uint8Array>;

/**
 * Runs each variant in a fresh process, in turn, several times; prints the median time, the spread and the peak memory.
 * BENCH_RUNS sets how often (3), BENCH_ONLY keeps the variants whose name holds the text.
 */
export function compareVariants(variants: Readonly<Record<string, Variant>>): void {
  const chosen = process.env.BENCH_VARIANT;
  if (chosen !== undefined) void runOne(variants[chosen]!);
  else runAll(Object.keys(variants).filter((name) => name.includes(process.env.BENCH_ONLY ?? '')));
}

async function runOne(variant: Variant): Promise<void> {
  const start = performance.now();
  const bytes = await variant();
  const ms = performance.now() - start;
  process.stdout.write(JSON.stringify({ ms, bytes: bytes.length, peak: process.resourceUsage().maxRSS / 1024 }));
}

function runAll(names: readonly string[]): void {
  const runs = Number(process.env.BENCH_RUNS ?? 3);
  const results = new Map<string, { ms: number; bytes: number; peak: number }[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of names) {
      const child = spawnSync(process.execPath, [process.argv[1]!], {
        env: { ...process.env, BENCH_VARIANT: name },
        encoding: 'utf8',
        maxBuffer: 1 << 24,
      });
      if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
      results.get(name)!.push(JSON.parse(child.stdout));
    }
  for (const [name, list] of results) {
    const times = list.map((result) => result.ms).sort((a, b) => a - b);
    const peak = Math.max(...list.map((result) => result.peak));
    const middle = times[Math.floor(times.length / 2)]!;
    const line = [
      name.padEnd(32),
      `${(middle / 1000).toFixed(2)} s`,
      `(${(times[0]! / 1000).toFixed(2)}–${(times.at(-1)! / 1000).toFixed(2)})`,
      `${peak.toFixed(0)} MB`,
      `${(list[0]!.bytes / 2 ** 20).toFixed(2)} MiB out`,
    ];
    process.stdout.write(`${line.join('  ')}\n`);
  }
}
