const { existsSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { officeJsUrl } = require('./office-js');
const { scripts } = require('./scripts');
const { pagePolicy, taskpanePolicy } = require('./security-policy');

const root = join(__dirname, '..');
const serving = process.env.WEBPACK_SERVE === 'true';

const entries = { taskpane: './src/taskpane/main.tsx', page: './src/page/main.tsx' };
const entry = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file))));

/** One HTML file for an entry, with what its template needs to be told. */
const html = (name, parameters) =>
  new HtmlWebpackPlugin({
    template: join(root, `src/web/${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    minify: false,
    templateParameters: parameters,
  });

const documents = {
  taskpane: html('taskpane', {
    contentSecurityPolicy: taskpanePolicy(officeJsUrl, serving),
    officeJsUrl,
  }),
  page: html('page', { contentSecurityPolicy: pagePolicy(serving) }),
};

/**
 * Files that go as they are; the minimizer, which writes today's JavaScript, must not touch the check for old
 * webviews.
 */
const asTheyAre = new CopyPlugin({
  patterns: ['old-webview.js', 'document.css'].map((name) => ({
    from: `src/web/${name}`,
    info: { minimized: true },
  })),
});

const web = {
  name: 'web',
  mode: serving ? 'development' : 'production',
  devtool: serving ? 'source-map' : false,
  target: ['web', 'es2022'],
  entry,
  output: {
    path: join(root, 'dist/web'),
    filename: 'scripts/[name].[contenthash].js',
    chunkFilename: 'scripts/[name].[contenthash].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [scripts] },
  optimization: {
    chunkIds: 'deterministic',
    runtimeChunk: false,
    splitChunks: { chunks: 'all', name: false },
  },
  plugins: [...Object.keys(entry).map((name) => documents[name]), asTheyAre],
  performance: false,
  stats: 'errors-warnings',
};

module.exports = { web };
