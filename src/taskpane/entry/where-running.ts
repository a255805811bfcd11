/** Where the pane runs: in Excel, in Word, where no Office answers, or where not even its script arrived. */
export type Surroundings = 'excel' | 'word' | 'nowhere' | 'withoutOfficeJs';

/** The part of Office.js that tells where it runs; absent where the script did not arrive. */
export type OfficeStart = { readonly onReady: () => Promise<{ readonly host: unknown }> };

/** Long enough for a slow machine; Office answers within a second. */
const PATIENCE_MS = 5000;

/** Waits for Office to say where it runs, and gives up after five seconds. */
export function whereRunning(office: OfficeStart | undefined): Promise<Surroundings> {
  if (office === undefined) return Promise.resolve('withoutOfficeJs');
  return Promise.race([office.onReady().then(surroundingsOf, nowhere), afterPatience()]);
}

function surroundingsOf({ host }: { readonly host: unknown }): Surroundings {
  if (host === 'Excel') return 'excel';
  return host === 'Word' ? 'word' : 'nowhere';
}

function nowhere(): Surroundings {
  return 'nowhere';
}

function afterPatience(): Promise<Surroundings> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve('nowhere');
    }, PATIENCE_MS);
  });
}
