import { FluentProvider } from '@fluentui/react-components';
import type { FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LanguageContext, type Language } from '../../../src/taskpane/text/use-text';
import { WordContext } from '../../../src/taskpane/word/session/word-context';
import type { WordSession } from '../../../src/taskpane/word/session/word-session';
import { fakeDocument } from './session/fake-document';
import { wordPorts, wordSessionOn } from './session/word-session-on-sample';

type Look = { readonly language?: Language; readonly saves?: boolean };

/** A tab as it is first drawn in a session, as HTML. */
export function renderedTab(Tab: FunctionComponent, session: WordSession, look: Look = {}): string {
  const { language = 'zh-CN', saves = true } = look;
  const document = fakeDocument();
  const platform = saves ? {} : { saveFile: null };
  const ports = wordPorts(document, { files: [], copied: [] }, platform);
  const { actions } = wordSessionOn(document);
  return renderToStaticMarkup(
    <FluentProvider>
      <LanguageContext value={language}>
        <WordContext value={{ session, actions, ports }}>
          <Tab />
        </WordContext>
      </LanguageContext>
    </FluentProvider>,
  );
}
