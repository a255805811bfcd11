/** Preloaded into a measured process: writes its peak resident memory (KB) when it ends. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (process.env.JIXIAO_PEAK_FILE)
    writeFileSync(process.env.JIXIAO_PEAK_FILE, String(process.resourceUsage().maxRSS));
});
