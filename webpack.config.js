const { chmodSync } = require('node:fs');
const { join } = require('node:path');
const webpack = require('webpack');

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
    path: join(__dirname, 'dist'),
    filename: cliFile,
    chunkFilename: 'chunks/[name].js',
    clean: { keep: /^bench\// },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /jixiao\.js$/ }),
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
    path: join(__dirname, 'dist/bench'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].js',
    clean: true,
  },
  experiments: { topLevelAwait: true },
  plugins: [],
};

module.exports = [cli, bench];
