import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { followNotice } from './session/follow-notice';
import { useSession } from './session/session-context';
import { ChangeList } from './shell/ChangeList';
import { NoticeBar } from './shell/NoticeBar';
import { PaneHeader } from './shell/PaneHeader';
import { SHELL_TEXT } from './shell/shell-text';
import { StaleBanner } from './shell/StaleBanner';
import { StepPanel } from './shell/StepPanel';
import { StepTabs } from './shell/StepTabs';
import { TaskProgress } from './shell/TaskProgress';
import { useText, type Language } from './text/use-text';

const useStyles = makeStyles({
  actions: { padding: `${tokens.spacingVerticalS} 12px` },
  wide: { width: '100%' },
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
  changes: { padding: `${tokens.spacingVerticalS} 12px 0` },
});

type AppProps = { readonly otherLanguage: Language; readonly onSwitchLanguage: () => void };

/** The pane: header, one-click scoring, four steps, and what is under way. */
export function App(language: AppProps) {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const { session, actions } = useSession();
  return (
    <>
      <PaneHeader overview={session.overview} {...language} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.wide}
          disabledFocusable={session.task !== null}
          onClick={actions.runAll}
        >
          {text.runAll}
        </Button>
      </div>
      <div className={styles.sticky}>
        <StepTabs />
        <TaskProgress running={session.task} labels={text.task} onCancel={actions.cancel} />
        <NoticeBar
          notice={session.notice}
          onDismiss={actions.dismissNotice}
          onAction={(action) => {
            followNotice(action, actions);
          }}
        />
        <StaleBanner />
      </div>
      <div className={styles.changes}>
        <ChangeList />
      </div>
      <StepPanel />
    </>
  );
}
