const { chmodSync } = require('node:fs');
const { join } = require('node:path');
const { BannerPlugin } = require('webpack');
const { scripts } = require('./scripts');

const root = join(__dirname, '..');
const cliFile = 'jixiao.js';

/** npm runs the command straight from the checkout, so the bundle must be executable. */
const makeExecutable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', () =>
      chmodSync(join(compiler.outputPath, cliFile), 0o755),
    );
  },
};

const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: {
    path: join(root, 'dist'),
    filename: cliFile,
    chunkFilename: 'chunks/[name].js',
    clean: { keep: /^(bench|web)\/|^manifest\.xml$/ },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [scripts] },
  optimization: { minimize: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /jixiao\.js$/ }),
    makeExecutable,
  ],
  performance: false,
  stats: 'errors-warnings',
};

/** The bare reader that the benchmark compares the whole run with, and the phases of a run; never shipped. */
const bench = {
  ...cli,
  name: 'bench',
  entry: { 'read-own': './bench/read-own.ts', phases: './bench/phases.ts' },
  output: {
    path: join(root, 'dist/bench'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].js',
    clean: true,
  },
  experiments: { topLevelAwait: true },
  plugins: [],
};

module.exports = { cli, bench };
