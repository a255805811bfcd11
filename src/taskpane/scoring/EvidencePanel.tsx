import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EvidenceCard } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { EVIDENCE_TEXT } from './evidence-text';
import { FactEvidence } from './FactEvidence';
import { NoteList } from '../parts/NoteList';
import { OverrideSection } from './OverrideSection';
import { QuestionControl } from './QuestionControl';
import { useEvidence } from './use-evidence';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  substitution: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  items: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
});

/** The proof of the score whose evidence is open: the rule, the numbers put in, their cells, and the score by hand. */
export function EvidencePanel() {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const card = useEvidence(useSession().session.indicator);
  if (card === null) return null;
  const { explanation, substitution, standard, provenance, notes } = card;
  return (
    <div role="region" aria-label={text.region(card.line.name)} className={styles.panel}>
      <Part title={text.explanation}>{explanation}</Part>
      {substitution === null ? null : (
        <Part title={text.substitution}>
          <span className={styles.substitution}>{substitution}</span>
        </Part>
      )}
      <Part title={text.standard}>{standard}</Part>
      <Sources card={card} />
      {notes.length === 0 ? null : (
        <Part title={text.notes}>
          <NoteList notes={notes} />
        </Part>
      )}
      <Part title={text.override.heading}>
        <OverrideSection card={card} />
      </Part>
      <Part title={text.provenance}>{provenance}</Part>
    </div>
  );
}

function Sources({ card: { facts, questions } }: { readonly card: EvidenceCard }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  return (
    <>
      {facts.length === 0 ? null : (
        <Part title={text.facts}>
          <ul className={styles.items}>
            {facts.map((fact) => (
              <FactEvidence key={fact.fact} fact={fact} />
            ))}
          </ul>
        </Part>
      )}
      {questions.length === 0 ? null : (
        <Part title={text.questions}>
          <div className={styles.items}>
            {questions.map((question) => (
              <QuestionControl key={question.key} question={question} />
            ))}
          </div>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      {children}
    </div>
  );
}
