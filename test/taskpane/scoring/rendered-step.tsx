import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Assessment } from '../../../src/app/assessment';
import { success } from '../../../src/domain/result';
import type { PanePorts } from '../../../src/taskpane/pane-ports';
import { ScoringStep } from '../../../src/taskpane/scoring/ScoringStep';
import { SessionContext, type SessionActions } from '../../../src/taskpane/session/session-context';
import { NEW_SESSION } from '../../../src/taskpane/session/session-reducer';

const nothing = (): void => undefined;
const done = () => Promise.resolve(success(null));
const never = () => Promise.reject(new Error('not asked for by this step'));

const ACTIONS: SessionActions = {
  start: nothing,
  runAll: nothing,
  cancel: nothing,
  goTo: nothing,
  answer: nothing,
  openIndicator: nothing,
  show: nothing,
  addFiles: nothing,
  removeFile: nothing,
  chooseSystem: nothing,
  want: nothing,
  write: nothing,
  undo: nothing,
  refresh: nothing,
  dismissChanges: nothing,
  dismissNotice: nothing,
  retry: nothing,
  saveReport: nothing,
  saveWorkbook: nothing,
  copyReport: nothing,
  copyPacket: nothing,
  savePacket: nothing,
};

const PORTS: PanePorts = {
  host: {
    read: never,
    write: never,
    undo: done,
    show: done,
    selected: () => Promise.resolve(null),
    onSelect: () => nothing,
    onChange: () => nothing,
    loadState: () => Promise.resolve(null),
    saveState: done,
  },
  platform: { saveFile: null, copy: () => Promise.resolve(false), scoredWorkbook: null },
  files: { read: never },
  documents: never,
};

/** Step 2 as it is first drawn, as HTML, with the evidence of an indicator open. */
export function renderedStep(assessment: Assessment | null, indicator: string | null = null): string {
  const answers = assessment?.answers ?? NEW_SESSION.answers;
  const session = { ...NEW_SESSION, step: 'scoring', assessment, answers, indicator } as const;
  return renderToStaticMarkup(
    <FluentProvider>
      <SessionContext value={{ session, actions: ACTIONS, ports: PORTS }}>
        <ScoringStep />
      </SessionContext>
    </FluentProvider>,
  );
}

/** The words of HTML in reading order, parts set apart by a bar. */
export function wordsOf(html: string): string {
  const words = html.replace(/<style[\s\S]*?<\/style>/g, '').split(/<[^>]*>/);
  return words.filter((word) => word.trim() !== '').join('|');
}
