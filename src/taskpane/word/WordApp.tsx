import { makeStyles, tokens } from '@fluentui/react-components';
import { NoticeBar } from '../shell/NoticeBar';
import { PaneHeader } from '../shell/PaneHeader';
import { TaskProgress } from '../shell/TaskProgress';
import { useText, type Language } from '../text/use-text';
import { useWord } from './session/word-context';
import { EvidenceDock } from './shell/EvidenceDock';
import { StaleReport } from './shell/StaleReport';
import { TabPanel } from './shell/TabPanel';
import { WordTabs } from './shell/WordTabs';
import { WORD_SHELL_TEXT } from './shell/word-shell-text';

const useStyles = makeStyles({
  /** Stays in view, so that what happens is seen wherever one is; not where it would fill the view, as when zoomed. */
  sticky: {
    '@media (min-height: 560px)': { position: 'sticky', top: 0 },
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: '0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type WordAppProps = { readonly otherLanguage: Language; readonly onSwitchLanguage: () => void };

/** The pane in Word: header, five tabs, what is under way, and the evidence of the figure under the cursor. */
export function WordApp(language: WordAppProps) {
  const styles = useStyles();
  const text = useText(WORD_SHELL_TEXT);
  const { session, actions } = useWord();
  const { evaluated, task, notice } = session;
  return (
    <>
      <PaneHeader overview={evaluated?.overview ?? null} {...language} />
      <div className={styles.sticky}>
        <WordTabs />
        <TaskProgress running={task} labels={text.task} onCancel={actions.cancel} />
        <NoticeBar
          notice={notice}
          onDismiss={actions.dismissNotice}
          onAction={(action) => {
            if (action === 'rescan') actions.readAgain();
            else actions.retry();
          }}
        />
        <StaleReport />
      </div>
      <TabPanel />
      <EvidenceDock />
    </>
  );
}
