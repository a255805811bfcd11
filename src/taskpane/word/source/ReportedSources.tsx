import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Circle16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { ReportLink } from '../../../app/report-link/report-link';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { sourceStanding, type SourceStanding } from './source-standing';
import { SourceLine } from './SourceLine';
import { SOURCE_TEXT } from './source-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  standing: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

const ICONS = { same: CheckmarkCircle16Regular, changed: Warning16Regular, closed: Circle16Regular } as const;

/** What the report in the document was made from, and whether that is still so. */
export function ReportedSources({ link }: { readonly link: ReportLink }) {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  const { evaluated, stale } = useWord().session;
  return (
    <Section title={text.reported}>
      <p className={styles.quiet}>{text.reportedHint}</p>
      <ul className={styles.list}>
        {link.sources.map((source) => (
          <SourceLine key={source.name} source={source}>
            <Standing standing={sourceStanding(source, stale, evaluated !== null)} />
          </SourceLine>
        ))}
      </ul>
    </Section>
  );
}

function Standing({ standing }: { readonly standing: SourceStanding }) {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  const Icon = ICONS[standing];
  return (
    <span className={styles.standing}>
      <Icon aria-hidden />
      {text.standing[standing]}
    </span>
  );
}
