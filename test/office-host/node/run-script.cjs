/**
 * Runs a browser script in the global scope of the realm that asks, as a script element would. It is CommonJS because
 * jest leaves such files as they are.
 */
exports.runScript = (text, name) => {
  (0, eval)(`${text}\n//# sourceURL=${name}`);
};
