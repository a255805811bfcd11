const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { minify } = require('./minify');
const { officeJsUrl } = require('./office-js');
const { scripts } = require('./scripts');
const { TRUSTED_TYPES, pagePolicy, taskpanePolicy } = require('./security-policy');

const root = join(__dirname, '..');

/** A document with what its template needs to be told, and with the scripts of the entry of its name, if there is one. */
const html = (name, templateParameters) =>
  new HtmlWebpackPlugin({
    template: join(root, `src/web/${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    minify: false,
    templateParameters,
  });

/** Files that go as they are. */
const asTheyAre = new CopyPlugin({
  patterns: [
    { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
    { from: 'src/web/*.{js,css}', to: '[name][ext]' },
  ],
});

/** The pane and the page as static files; `serving` is for the development server. */
const web = ({ serving }) => ({
  name: 'web',
  mode: serving ? 'development' : 'production',
  devtool: serving ? 'source-map' : false,
  context: root,
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.tsx', page: './src/page/main.tsx' },
  output: {
    path: join(root, 'dist/web'),
    filename: 'scripts/[name].[contenthash].js',
    trustedTypes: TRUSTED_TYPES,
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [scripts, { test: /\.xlsx$/, type: 'asset/inline' }] },
  optimization: {
    splitChunks: { chunks: 'all' },
    minimize: !serving,
    minimizer: [minify],
  },
  plugins: [
    html('taskpane', { contentSecurityPolicy: taskpanePolicy(officeJsUrl, serving), officeJsUrl }),
    html('page', { contentSecurityPolicy: pagePolicy(serving) }),
    html('support', { contentSecurityPolicy: pagePolicy(serving), officeJsUrl }),
    asTheyAre,
  ],
  performance: false,
  stats: 'errors-warnings',
});

module.exports = { web };
