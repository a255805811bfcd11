const { firstPaint } = require('./build/first-paint');

const budget = (name, document) => ({ name, path: firstPaint(document), limit: '200 kB', gzip: true });

module.exports = [
  budget('first paint of the task pane', 'taskpane.html'),
  budget('first paint of the page', 'page.html'),
];
