const Sequencer = require('@jest/test-sequencer').default;

/** What takes long first, so that no processor waits at the end for the last browser; known without an earlier run. */
const ORDER = ['browser', 'external', 'corpus', 'office', 'pure'];

/** Jest sequencer: the projects by what they cost, within one as jest sorts them. */
module.exports = class CostlyFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => ORDER.indexOf(context.config.displayName.name);
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
