import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { InitialTask } from '../session/initial-task';
import { LanguageContext, type Language } from '../text/use-text';
import { paneTheme, type PaneAppearance } from '../theme/pane-theme';
import { useAppearance } from '../theme/use-appearance';
import { WordSessionProvider } from './session/WordSessionProvider';
import { WordApp } from './WordApp';
import type { WordPorts } from './word-ports';

const useStyles = makeStyles({
  pane: { height: '100%', minWidth: 0, overflowY: 'auto', overflowX: 'hidden' },
});

const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { 'zh-CN': 'en', en: 'zh-CN' };

type WordPaneProps = {
  readonly ports: WordPorts;
  readonly initialTask: InitialTask;
  /** How Word looks; null follows what the person prefers. */
  readonly theme: PaneAppearance | null;
};

/** The whole pane in Word over its ports. */
export function WordPane({ ports, initialTask, theme }: WordPaneProps) {
  const styles = useStyles();
  const appearance = useAppearance(theme);
  const [language, setLanguage] = useState<Language>('zh-CN');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const other = OTHER_LANGUAGE[language];
  return (
    <FluentProvider theme={paneTheme(appearance)} className={styles.pane}>
      <LanguageContext value={language}>
        <WordSessionProvider ports={ports} initialTask={initialTask}>
          <WordApp
            otherLanguage={other}
            onSwitchLanguage={() => {
              setLanguage(other);
            }}
          />
        </WordSessionProvider>
      </LanguageContext>
    </FluentProvider>
  );
}
