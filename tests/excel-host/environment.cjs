/** Jest environment with the real Excel runtime and no DOM: `@jest-environment ./tests/excel-host/environment.cjs`. */
const { TestEnvironment } = require('jest-environment-node');
const { keepGlobals, loadOffice } = require('./load-office.cjs');

module.exports = class ExcelEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(keepGlobals(config), context);
  }

  async setup() {
    await super.setup();
    loadOffice(this.global, this.getVmContext());
  }
};
