const { bench, cli } = require('./build/command-line');
const { web } = require('./build/web');

module.exports = [cli, bench, web({ serving: false })];
