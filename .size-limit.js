const { firstPaint, firstPaintWith } = require('./build/first-paint');

const budget = (name, path) => ({ name, path, limit: '200 kB', gzip: true });

module.exports = [
  budget('first paint of the task pane', firstPaint('taskpane.html')),
  budget('first paint of the task pane in Word', firstPaintWith('taskpane.html', 'WordPane')),
  budget('first paint of the page', firstPaint('page.html')),
];
