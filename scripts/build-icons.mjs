// Draws the add-in's icons (two columns set side by side, and a check mark) as PNG at the sizes that the manifest names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 128];
const SAMPLES = 4;
const GREEN = [15, 108, 79];
const AMBER = [217, 140, 22];
const WHITE = [255, 255, 255];

/** Shapes in a unit square, painted in order: [test(x, y), colour]. */
const SHAPES = [
  [(x, y) => insideRounded(x, y, 0.02, 0.02, 0.98, 0.98, 0.18), GREEN],
  [(x, y) => insideRounded(x, y, 0.16, 0.18, 0.44, 0.82, 0.05), WHITE],
  [(x, y) => insideRounded(x, y, 0.56, 0.18, 0.84, 0.82, 0.05), WHITE],
  [(x, y) => inRow(x, y, 0.21, 0.39, 0.3, 0.06), GREEN],
  [(x, y) => inRow(x, y, 0.21, 0.39, 0.47, 0.06), GREEN],
  [(x, y) => inRow(x, y, 0.61, 0.79, 0.3, 0.06), GREEN],
  [(x, y) => inRow(x, y, 0.61, 0.79, 0.47, 0.06), AMBER],
  [(x, y) => nearSegment(x, y, 0.3, 0.68, 0.45, 0.84, 0.07) || nearSegment(x, y, 0.45, 0.84, 0.78, 0.56, 0.07), AMBER],
];

function insideRounded(x, y, left, top, right, bottom, radius) {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return dx * dx + dy * dy <= radius * radius;
}

function inRow(x, y, left, right, centre, height) {
  return x >= left && x <= right && Math.abs(y - centre) <= height / 2;
}

function nearSegment(x, y, x1, y1, x2, y2, width) {
  const t = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
  return (x - x1 - t * (x2 - x1)) ** 2 + (y - y1 - t * (y2 - y1)) ** 2 <= width * width;
}

function paint(size) {
  const rows = [];
  for (let row = 0; row < size; row++) {
    const line = Buffer.alloc(1 + size * 4);
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
        const shape = SHAPES.findLast(([test]) => test(x, y));
        if (!shape) continue;
        for (let channel = 0; channel < 3; channel++) sum[channel] += shape[1][channel];
        sum[3] += 1;
      }
      const offset = 1 + column * 4;
      for (let channel = 0; channel < 3; channel++)
        line[offset + channel] = sum[3] ? Math.round(sum[channel] / sum[3]) : 0;
      line[offset + 3] = Math.round((255 * sum[3]) / (SAMPLES * SAMPLES));
    }
    rows.push(line);
  }
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function encodePng(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

mkdirSync('addin/assets', { recursive: true });
for (const size of SIZES) writeFileSync(`addin/assets/icon-${size}.png`, encodePng(size, paint(size)));
