// npm start: builds the pane and the preview page, rebuilds on change, and serves both on https://localhost.
// The preview needs no Excel; office.js comes from node_modules here and is never part of a build.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { extname, join, normalize, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const { parseNumber, getPackageJsonScript, logErrorMessage } = require('office-addin-cli');
const webpack = require('webpack');
const { generateCertificates } = require('office-addin-dev-certs/lib/generate.js');

const ROOT = resolve(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist', 'preview');
const OFFICE_JS = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CERTIFICATES = join(ROOT, 'node_modules', '.cache', 'certificates');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A certificate for localhost of this checkout's own; nothing is installed on the machine. */
async function certificate() {
  const [authority, cert, key] = ['authority.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(CERTIFICATES, name),
  );
  const fresh = existsSync(cert) && Date.now() - statSync(cert).mtimeMs < 29 * 24 * 3600 * 1000;
  if (!fresh) await generateCertificates(authority, cert, key);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** The file that an address names, or null: office.js from node_modules, all else from the build. */
function fileFor(path) {
  const office = path.startsWith('/office-js/');
  const base = office ? OFFICE_JS : BUILT;
  const file = normalize(join(base, office ? path.slice('/office-js'.length) : path === '/' ? '/index.html' : path));
  return file.startsWith(base) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(request, response) {
  const { pathname } = new URL(request.url, 'https://localhost');
  const file = fileFor(decodeURIComponent(pathname));
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  if (file.endsWith('taskpane.html')) response.end(readFileSync(file, 'utf8').replaceAll(MICROSOFT, '/office-js/'));
  else createReadStream(file).pipe(response);
}

async function start() {
  const port = parseNumber(process.env.npm_package_config_port ?? '3000', 'The port in package.json must be a number.');
  if (!(await getPackageJsonScript('build'))) throw new Error('package.json has no "build" script.');
  const configuration = await require('../webpack.config.js')({ preview: true }, { mode: 'development' });
  const tls = await certificate();
  webpack(configuration).watch({}, (error, stats) => {
    if (error) logErrorMessage(error);
    else if (stats.hasErrors()) process.stderr.write(`${stats.toString('errors-only')}\n`);
    else process.stdout.write(`đã dựng / built ${new Date().toLocaleTimeString('vi')}\n`);
  });
  createServer(tls, answer).listen(port, 'localhost', () => {
    process.stdout.write(
      `Xem thử không cần Excel / preview without Excel: https://localhost:${port}/\n` +
        `  (trình duyệt sẽ hỏi vì chứng chỉ tự ký / the browser asks once: the certificate is self-signed)\n` +
        `Trong Excel / inside Excel:\n` +
        `  Windows, Mac: npx office-addin-dev-certs install && npx office-addin-debugging start manifest.xml desktop\n` +
        `  Web: Trang đầu > Phần bổ trợ > Tải lên phần bổ trợ của tôi / Home > Add-ins > Upload My Add-in: manifest.xml\n`,
    );
  });
}

start().catch((error) => {
  logErrorMessage(error);
  process.exitCode = 1;
});
