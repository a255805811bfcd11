import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { excelHost } from '../hosts/excel/excel-host';
import { officePlatform } from '../office/office-platform';
import { workerReader } from '../hosts/file/worker-reader';
import { startReadWorker } from '../worker/start-read-worker';
import { EntryNotice } from './entry/EntryNotice';
import { whereRunning, type Surroundings } from './entry/where-running';
import { Pane } from './Pane';
import type { PanePorts } from './pane-ports';
import { initialTaskIn } from './session/initial-task';
import { officeAppearance } from './theme/office-appearance';

async function documents(): ReturnType<PanePorts['documents']> {
  const [{ documentWriter }, { codecBrowser }] = await Promise.all([
    import('../hosts/file/document-writer'),
    import('../hosts/file/zip/codec-browser'),
  ]);
  return documentWriter(codecBrowser);
}

function excelPorts(): PanePorts {
  return {
    host: excelHost(),
    platform: officePlatform(),
    files: workerReader(startReadWorker),
    documents,
  };
}

function paneFor(surroundings: Surroundings): ReactNode {
  switch (surroundings) {
    case 'excel':
      return (
        <main style={{ height: '100%' }}>
          <Pane
            ports={excelPorts()}
            initialTask={initialTaskIn(location.search)}
            theme={officeAppearance(Office.context.officeTheme)}
          />
        </main>
      );
    case 'word':
      return <EntryNotice reason="word" theme={officeAppearance(Office.context.officeTheme)} />;
    case 'nowhere':
      return <EntryNotice reason="nowhere" theme={null} />;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('The pane has no element to show itself in.');
const surroundings = await whereRunning('Office' in globalThis ? Office : undefined);
createRoot(root).render(paneFor(surroundings));
