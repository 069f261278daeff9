/** Jest environment with the real Excel runtime and a DOM, for panes: `@jest-environment ./tests/excel-host/environment-jsdom.cjs`. */
const { TestEnvironment } = require('jest-environment-jsdom');
const { closeOffice, loadOffice } = require('./load-office.cjs');

module.exports = class ExcelDomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    loadOffice(this.global, this.getVmContext());
  }

  async teardown() {
    await closeOffice(this.global);
    await super.teardown();
  }
};
