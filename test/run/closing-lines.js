/** Jest reporter: names every test that was left out, with its reason, and closes with one plain line. */
module.exports = class ClosingLines {
  onRunComplete(_contexts, results) {
    const left = results.testResults.flatMap((file) =>
      file.testResults.filter((test) => test.status === 'pending').map((test) => test.fullName),
    );
    for (const name of left) console.log(`left out: ${name}`);
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`);
  }
};
