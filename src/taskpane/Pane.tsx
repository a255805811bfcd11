import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { App } from './App';
import type { PanePorts } from './pane-ports';
import type { InitialTask } from './session/initial-task';
import { SessionProvider } from './session/SessionProvider';
import { LanguageContext, type Language } from './text/use-text';
import { paneTheme, type PaneAppearance } from './theme/pane-theme';
import { useAppearance } from './theme/use-appearance';

const useStyles = makeStyles({
  pane: { height: '100%', minWidth: 0, overflowY: 'auto', overflowX: 'hidden' },
});

const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { 'zh-CN': 'en', en: 'zh-CN' };

type PaneProps = {
  readonly ports: PanePorts;
  readonly initialTask: InitialTask;
  /** How the host looks; null follows what the person prefers. */
  readonly theme: PaneAppearance | null;
  /** Files handed over together with the workbook in front. */
  readonly furtherFiles?: readonly File[];
};

const NO_FILES: readonly File[] = [];

/** The whole pane over its ports. Another workbook is another pane: give it a key then. */
export function Pane({ ports, initialTask, theme, furtherFiles = NO_FILES }: PaneProps) {
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
        <SessionProvider ports={ports} initialTask={initialTask} furtherFiles={furtherFiles}>
          <App
            otherLanguage={other}
            onSwitchLanguage={() => {
              setLanguage(other);
            }}
          />
        </SessionProvider>
      </LanguageContext>
    </FluentProvider>
  );
}
