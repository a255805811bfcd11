/** Jest reporter: names every test that was left out, and closes the whole run with one plain line behind all others. */
module.exports = class ClosingLines {
  onRunComplete(_contexts, results) {
    const left = results.testResults.flatMap((file) =>
      file.testResults.filter((test) => test.status === 'pending').map((test) => test.fullName),
    );
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = left.length > 0 ? `, ${left.length} skipped` : '';
    process.once('exit', () => {
      for (const name of left) console.log(`left out (what it needs is not here): ${name}`);
      console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`);
    });
  }
};
