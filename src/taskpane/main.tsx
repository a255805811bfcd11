import { lazy, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { canvasDrawing, fontStandingBy } from '../browser/font-standing';
import { excelHost } from '../hosts/excel/excel-host';
import { wordHost } from '../hosts/word/word-host';
import { officePlatform } from '../office/office-platform';
import { workerReader } from '../hosts/file/worker-reader';
import type { Codec } from '../hosts/file/zip/codec';
import { startReadWorker } from '../worker/start-read-worker';
import { EntryNotice } from './entry/EntryNotice';
import { whereRunning, type Surroundings } from './entry/where-running';
import { Pane } from './Pane';
import type { PanePorts } from './pane-ports';
import { initialTaskIn } from './session/initial-task';
import { officeAppearance } from './theme/office-appearance';
import type { WordPorts } from './word/word-ports';

/** Another program's pane need not wait for it. */
const WordPane = lazy(async () => ({ default: (await import('./word/WordPane')).WordPane }));

async function documents(): ReturnType<PanePorts['documents']> {
  const { documentWriter } = await import('../hosts/file/document-writer');
  return documentWriter(await codec());
}

async function templates(): ReturnType<WordPorts['templates']> {
  const { templateFiller } = await import('../hosts/file/template-filler');
  return templateFiller(await codec());
}

async function codec(): Promise<Codec> {
  return (await import('../hosts/file/zip/codec-browser')).codecBrowser;
}

function excelPorts(): PanePorts {
  return {
    host: excelHost(),
    platform: officePlatform(),
    files: workerReader(startReadWorker),
    documents,
  };
}

function wordPorts(): WordPorts {
  return {
    host: wordHost(),
    platform: officePlatform(),
    files: workerReader(startReadWorker),
    documents,
    templates,
    fontStanding: fontStandingBy(canvasDrawing()),
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
      return (
        <main style={{ height: '100%' }}>
          <Suspense>
            <WordPane
              ports={wordPorts()}
              initialTask={initialTaskIn(location.search)}
              theme={officeAppearance(Office.context.officeTheme)}
            />
          </Suspense>
        </main>
      );
    case 'nowhere':
    case 'withoutOfficeJs':
      return <EntryNotice theme={null} reason={surroundings} officeJs={officeJsAddress()} />;
  }
}

/** What the script element of taskpane.html asks for. */
function officeJsAddress(): string {
  const script = document.getElementById('office-js');
  return script instanceof HTMLScriptElement ? script.src : '';
}

const root = document.getElementById('root');
if (root === null) throw new Error('The pane has no element to show itself in.');
const surroundings = await whereRunning('Office' in globalThis ? Office : undefined);
createRoot(root).render(paneFor(surroundings));
