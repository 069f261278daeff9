/** Jest environment with the real Excel runtime and no DOM: `@jest-environment ./tests/excel-host/environment.cjs`. */
const { TestEnvironment } = require('jest-environment-node');
const { closeOffice, loadOffice } = require('./load-office.cjs');

module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    loadOffice(this.global, this.getVmContext());
  }

  async teardown() {
    await closeOffice(this.global);
    await super.teardown();
  }
};
