import { createRoot } from 'react-dom/client';
import { success } from '../domain/result';
import { workerReader } from '../hosts/file/worker-reader';
import type { Codec } from '../hosts/file/zip/codec';
import { openWorkbook, type PageFilePorts } from '../hosts/page/opened-workbook';
import { pageHost } from '../hosts/page/page-host';
import { pagePlatform } from '../hosts/page/page-platform';
import type { PanePorts } from '../taskpane/pane-ports';
import { startReadWorker } from '../worker/start-read-worker';
import { PageApp } from './PageApp';
import type { PageEntry } from './page-entry';

const files: PageFilePorts = {
  reader: workerReader(startReadWorker),
  writer: async () => {
    const { workbookWriter } = await import('../hosts/file/workbook-writer');
    return workbookWriter(await codec());
  },
};

const documents: PanePorts['documents'] = async () => {
  const { documentWriter } = await import('../hosts/file/document-writer');
  return documentWriter(await codec());
};

async function codec(): Promise<Codec> {
  return (await import('../hosts/file/zip/codec-browser')).codecBrowser;
}

const entry: PageEntry = {
  open: async (file) => {
    const input = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const opened = await openWorkbook(input, files);
    if (!opened.ok) return opened;
    const page = pageHost(opened.value, files);
    const ports = { host: page.host, platform: pagePlatform(page), files: files.reader, documents };
    const intoNewWorkbook = !opened.value.takesSheets;
    return success({ name: file.name, view: page.view, ports, intoNewWorkbook });
  },
  sample: async () => (await import('./start/sample-workbook')).sampleWorkbook(),
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element to show itself in.');
createRoot(root).render(<PageApp entry={entry} startsWithSample={location.hash === '#sample'} />);
