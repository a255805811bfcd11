import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import { useText } from '../../text/use-text';
import { SourceFirst } from '../parts/SourceFirst';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useWord } from '../session/word-context';
import { RefreshList } from './RefreshList';
import { REFRESH_TEXT } from './refresh-text';
import { SeveredFigures } from './SeveredFigures';

const useStyles = makeStyles({
  tab: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 刷新: what became of the figures and sentences of the document, taken over one by one or all at once. */
export function RefreshTab() {
  const styles = useStyles();
  const text = useText(REFRESH_TEXT);
  const { session, actions } = useWord();
  const { evaluated, refresh, task } = session;
  const keptFocus = useKeptFocus(task === null);
  return (
    <div {...keptFocus} className={styles.tab}>
      <Subtitle1 as="h2" block tabIndex={-1} className={styles.title}>
        {text.heading}
      </Subtitle1>
      <p className={styles.quiet}>{text.intro}</p>
      {evaluated === null ? (
        <SourceFirst />
      ) : (
        <div>
          <Button
            appearance={refresh === null ? 'primary' : 'secondary'}
            icon={<ArrowSync20Regular />}
            disabledFocusable={task !== null}
            onClick={actions.lookForChanges}
          >
            {refresh === null ? text.look : text.again}
          </Button>
        </div>
      )}
      {refresh === null || refresh.severed.length === 0 ? null : (
        <SeveredFigures count={refresh.severed.length} />
      )}
      {refresh === null || refresh.severed.length > 0 ? null : <RefreshList view={refresh.view} />}
    </div>
  );
}
