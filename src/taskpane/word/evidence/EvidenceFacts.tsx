import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureEvidenceView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { EVIDENCE_TEXT } from './evidence-text';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

/** Formula, rule and cells of a figure; the workbook is not open here, so a cell is only named. */
export function EvidenceFacts({ evidence }: { readonly evidence: FigureEvidenceView }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT);
  const { formula, rule, places } = evidence;
  return (
    <dl className={styles.facts}>
      {formula === null ? null : <Fact term={text.formula} lines={[formula]} />}
      {rule === null ? null : <Fact term={text.rule} lines={[rule]} />}
      <Fact
        term={text.places}
        lines={places.length === 0 ? [text.noPlaces] : places.map((place) => place.text)}
      />
    </dl>
  );
}

function Fact({ term, lines }: { readonly term: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      {lines.map((line, index) => (
        <dd key={index} className={styles.text}>
          {line}
        </dd>
      ))}
    </div>
  );
}
