import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { TextGrammarCheckmark20Regular } from '@fluentui/react-icons';
import { useText } from '../../text/use-text';
import { SourceFirst } from '../parts/SourceFirst';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useWord } from '../session/word-context';
import { CheckResult } from './CheckResult';
import { CHECK_TEXT } from './check-text';

const useStyles = makeStyles({
  tab: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 核对: every number of the document against the source, and the faults of its wording. */
export function CheckTab() {
  const styles = useStyles();
  const text = useText(CHECK_TEXT);
  const { session, actions } = useWord();
  const { evaluated, check, task } = session;
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
            appearance={check === null ? 'primary' : 'secondary'}
            icon={<TextGrammarCheckmark20Regular />}
            disabledFocusable={task !== null}
            onClick={actions.check}
          >
            {check === null ? text.run : text.again}
          </Button>
        </div>
      )}
      {check === null ? null : <CheckResult view={check.view} />}
    </div>
  );
}
