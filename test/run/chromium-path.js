const { existsSync } = require('node:fs');
const { chromium } = require('playwright-core');

/** A Chromium without windows comes first: a whole one draws a window of its own around every page, which takes a third more. */
const PLACES = [
  process.env.JIXIAO_CHROMIUM ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Where a Chromium is on this machine: JIXIAO_CHROMIUM, the usual places, or the one playwright installed; or null. */
exports.chromiumPath = () =>
  [...PLACES, chromium.executablePath()].find((path) => path !== '' && existsSync(path)) ?? null;
