import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import type { WordTab } from '../session/word-session';
import { WORD_SHELL_TEXT } from './word-shell-text';

const TABS: readonly WordTab[] = ['source', 'compose', 'refresh', 'check', 'handIn'];

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap' },
  tab: { flexGrow: 1, flexBasis: '48px', paddingInline: '2px' },
});

/** The id of a tab, which names its panel. */
export function wordTabId(tab: WordTab): string {
  return `jixiao-word-${tab}`;
}

/** The id of the panel that shows the tab. */
export const WORD_PANEL = 'jixiao-word-panel';

/** 来源 · 成文 · 刷新 · 核对 · 报送; all open at any time, each says what it waits for. */
export function WordTabs() {
  const styles = useStyles();
  const text = useText(WORD_SHELL_TEXT);
  const { session, actions } = useWord();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={text.tabs}
      reserveSelectedTabSpace={false}
      selectedValue={session.tab}
      onTabSelect={(_, { value }) => {
        const tab = TABS.find((each) => each === value);
        if (tab !== undefined) actions.goTo(tab);
      }}
    >
      {TABS.map((tab) => (
        <Tab key={tab} id={wordTabId(tab)} className={styles.tab} value={tab} aria-controls={WORD_PANEL}>
          {text.tab[tab]}
        </Tab>
      ))}
    </TabList>
  );
}
