/** Lets Node run the project's TypeScript where it lies, for parts that find their files beside themselves. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const { scripts } = require('../build/scripts');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...scripts.options,
    filename,
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
