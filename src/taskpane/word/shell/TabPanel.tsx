import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { StepBoundary } from '../../shell/StepBoundary';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import type { WordTab } from '../session/word-session';
import { WORD_SHELL_TEXT } from './word-shell-text';
import { WORD_PANEL, wordTabId } from './WordTabs';

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalM} 12px ${tokens.spacingVerticalXXL}`, minWidth: 0 },
});

const SourceTab = lazy(async () => ({ default: (await import('../source/SourceTab')).SourceTab }));
const ComposeTab = lazy(async () => ({ default: (await import('../compose/ComposeTab')).ComposeTab }));
const RefreshTab = lazy(async () => ({ default: (await import('../refresh/RefreshTab')).RefreshTab }));
const CheckTab = lazy(async () => ({ default: (await import('../check/CheckTab')).CheckTab }));
const HandInTab = lazy(async () => ({ default: (await import('../hand-in/HandInTab')).HandInTab }));

/** The tab in front. */
export function TabPanel() {
  const styles = useStyles();
  const text = useText(WORD_SHELL_TEXT);
  const { tab } = useWord().session;
  return (
    <div id={WORD_PANEL} className={styles.panel} role="tabpanel" aria-labelledby={wordTabId(tab)}>
      <StepBoundary key={tab} fallback={<p role="alert">{text.tabFailed}</p>}>
        <Suspense fallback={<p role="status">{text.loading}</p>}>
          <TabContent tab={tab} />
        </Suspense>
      </StepBoundary>
    </div>
  );
}

function TabContent({ tab }: { readonly tab: WordTab }) {
  switch (tab) {
    case 'source':
      return <SourceTab />;
    case 'compose':
      return <ComposeTab />;
    case 'refresh':
      return <RefreshTab />;
    case 'check':
      return <CheckTab />;
    case 'handIn':
      return <HandInTab />;
  }
}
