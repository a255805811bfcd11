import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessment } from '../../app/assessment';
import { recognitionView } from '../../app/views/recognition-view';
import { FilesPanel } from '../files/FilesPanel';
import { NoteList } from '../parts/NoteList';
import { Section } from '../parts/Section';
import { SubjectChoice } from '../parts/SubjectChoice';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { FactSections } from './FactSections';
import { RECOGNITION_TEXT } from './recognition-text';
import { TableSection } from './TableSection';
import { tableSections } from './table-change';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Step 1: what was recognised, and every doubt with the click that settles it. */
export function RecognitionStep() {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const { session, actions } = useSession();
  const { assessment, task } = session;
  return (
    <div className={styles.step}>
      <h2 className={styles.title}>{text.heading}</h2>
      {assessment === null ? <p className={styles.text}>{text.intro}</p> : <Summary />}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={task !== null} onClick={actions.start}>
          {assessment === null ? text.start : text.startAgain}
        </Button>
      </div>
      {assessment === null ? null : <Recognised assessment={assessment} />}
      <FilesPanel />
    </div>
  );
}

function Summary() {
  const styles = useStyles();
  const text = useText(RECOGNITION_TEXT);
  const { overview, assessment } = useSession().session;
  if (overview === null || assessment === null) return null;
  return <p className={styles.text}>{text.summary(assessment.scanned.tables.length, overview.openDoubts)}</p>;
}

function Recognised({ assessment }: { readonly assessment: Assessment }) {
  const text = useText(RECOGNITION_TEXT);
  const { session, actions } = useSession();
  const view = useMemo(() => recognitionView(assessment), [assessment]);
  const { asking, certain } = tableSections(view.tables);
  return (
    <>
      <SubjectChoice findings={assessment.scored.findings} wanted={session.wanted} onWant={actions.want} />
      <TableSection title={text.asking(asking.length)} cards={asking} />
      <FactSections facts={view.doubtfulFacts} />
      {view.notes.length === 0 ? null : (
        <Section title={text.notes(view.notes.length)}>
          <NoteList notes={view.notes} />
        </Section>
      )}
      <TableSection title={text.certain(certain.length)} cards={certain} />
    </>
  );
}
