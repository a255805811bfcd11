import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { SubjectChoice } from '../../parts/SubjectChoice';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { Doubts } from './Doubts';
import { EvaluationFacts } from './EvaluationFacts';
import { OpenSources } from './OpenSources';
import { OpenedSources } from './OpenedSources';
import { PastePacket } from './PastePacket';
import { ReportedSources } from './ReportedSources';
import { SOURCE_TEXT } from './source-text';

const useStyles = makeStyles({
  tab: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0 },
});

/** 来源: what the report is made from, and what came of it. */
export function SourceTab() {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  const { session, actions } = useWord();
  const { evaluated, link, material } = session;
  return (
    <div className={styles.tab}>
      <Subtitle1 as="h2" block className={styles.title}>
        {text.heading}
      </Subtitle1>
      {link === null || link.sources.length === 0 ? null : <ReportedSources link={link} />}
      <OpenSources />
      <PastePacket />
      <OpenedSources />
      {evaluated === null ? null : (
        <>
          {material.kind === 'packet' ? null : (
            <SubjectChoice
              findings={evaluated.assessment.scored.findings}
              wanted={evaluated.assessment.wanted}
              onWant={actions.want}
            />
          )}
          <EvaluationFacts evaluated={evaluated} />
          <Doubts evaluated={evaluated} />
        </>
      )}
    </div>
  );
}
