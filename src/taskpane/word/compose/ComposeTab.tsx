import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { ArrangeReport } from './ArrangeReport';
import { COMPOSE_TEXT } from './compose-text';
import { InsertActions } from './InsertActions';
import { ReportPreview } from './ReportPreview';
import { TemplatePart } from './TemplatePart';

const useStyles = makeStyles({
  tab: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 成文: how the report is arranged, how it will look, and the ways into the document. */
export function ComposeTab() {
  const styles = useStyles();
  const text = useText(COMPOSE_TEXT);
  const { session, actions } = useWord();
  const { evaluated, link } = session;
  return (
    <div className={styles.tab}>
      <Subtitle1 as="h2" block className={styles.title}>
        {text.heading}
      </Subtitle1>
      {evaluated === null ? (
        <>
          <p className={styles.quiet}>{text.notRead}</p>
          <div>
            <Button
              onClick={() => {
                actions.goTo('source');
              }}
            >
              {text.toSource}
            </Button>
          </div>
        </>
      ) : (
        <InsertActions />
      )}
      {link === null ? null : <ArrangeReport settings={link.settings} />}
      {evaluated === null || link === null ? null : (
        <>
          <TemplatePart />
          <ReportPreview assessment={evaluated.assessment} settings={link.settings} />
        </>
      )}
    </div>
  );
}
