const { bench, cli } = require('./webpack/command-line');
const { web } = require('./webpack/web');

module.exports = [cli, bench, web];
