/** Jest environment with the real Excel runtime and a DOM, for panes: `@jest-environment ./tests/excel-host/environment-jsdom.cjs`. */
const { TestEnvironment } = require('jest-environment-jsdom');
const { keepGlobals, loadOffice } = require('./load-office.cjs');

module.exports = class ExcelDomEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(keepGlobals(config), context);
  }

  async setup() {
    await super.setup();
    loadOffice(this.global, this.getVmContext());
  }
};
