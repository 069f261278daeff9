/**
 * Puts the unmodified Excel runtime of @microsoft/office-js into a test environment. The runtime talks to its host through
 * the global `_richApiNativeBridge`, which it reads once while it loads; open-workbook.ts plugs a host into it later.
 */
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

let script = null;

function runtimeScript() {
  if (script === null) {
    const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    script = new Script(readFileSync(path, 'utf8'), { filename: path });
  }
  return script;
}

/** Prepares the global object and runs the runtime in it. */
function loadOffice(global, context) {
  if (global.window === undefined) global.window = global;
  if (global.self === undefined) global.self = global;
  if (global.document === undefined) provideStandIns(global);
  global.OSF = {};
  const bridge = {
    /** Set by the runtime: takes the text of a message from the host. */
    onMessageFromHost: null,
    /** Set by open-workbook.ts: takes a parsed message of the runtime. */
    receive: null,
    sendMessageToHost(text) {
      if (bridge.receive === null) throw new Error('No workbook is open: call openWorkbook() first.');
      bridge.receive(JSON.parse(text));
    },
  };
  global._richApiNativeBridge = bridge;
  runtimeScript().runInContext(context);
  if (global.Excel === undefined) throw new Error('The Excel runtime did not load.');
}

/** The little of a page the runtime looks at while it loads; nothing of it is used afterwards. */
function provideStandIns(global) {
  global.location = {
    protocol: 'https:',
    host: 'localhost',
    hostname: 'localhost',
    hash: '',
    search: '',
    href: 'https://localhost/',
  };
  global.document = {
    cookie: '',
    location: global.location,
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({ setAttribute() {}, style: {} }),
    addEventListener() {},
  };
  global.navigator ??= { userAgent: 'jest', platform: 'jest' };
}

/** The runtime releases its ranges a moment after a test has ended: let it, and then hear nothing more. */
async function closeOffice(global) {
  await new Promise((resolve) => setTimeout(resolve, 10));
  if (global._richApiNativeBridge) global._richApiNativeBridge.sendMessageToHost = () => {};
}

module.exports = { closeOffice, loadOffice };
