// A registry that lacks a platform's build of a package leaves it out of package-lock.json, and "npm ci" then refuses the lock.
// Adds the optional packages of other platforms by name and version, as a complete lock has them. Run after changing dependencies.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony', 'win32', 'linux'];
const PROCESSORS = [
  ['arm64', 'arm64'],
  ['riscv64', 'riscv64'],
  ['loong64', 'loong64'],
  ['ppc64', 'ppc64'],
  ['s390x', 's390x'],
  ['mips64el', 'mips64el'],
  ['ia32', 'ia32'],
  ['x64', 'x64'],
  ['wasm32', 'wasm32'],
  ['arm', 'arm'],
];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    lock.packages[`node_modules/${name}`] = platformEntry(name.split('/').at(-1), version, entry.dev === true);
    added++;
  }
}

function isLocked(place, name) {
  const parts = place.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join('/node_modules/');
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
  }
  return false;
}

function platformEntry(name, version, dev) {
  const system = SYSTEMS.find((one) => name.includes(one));
  const processor = PROCESSORS.find(([part]) => name.includes(part))?.[1];
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev: true }),
    ...(system === 'linux' && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
    optional: true,
    ...(system && { os: [system] }),
  };
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} platform packages added\n`);
