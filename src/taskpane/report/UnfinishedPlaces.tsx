import { Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Edit16Regular } from '@fluentui/react-icons';
import { useContext, type ReactNode } from 'react';
import { useText } from '../text/use-text';
import { unfinishedCount, type UnfinishedPlace } from './paper';
import { PaperContext } from './paper-context';
import { REPORT_TEXT } from './report-text';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalXS },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  open: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  part: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  link: { textAlign: 'start', overflowWrap: 'anywhere' },
});

type UnfinishedPlacesProps = {
  readonly unfinished: readonly UnfinishedPlace[];
  /** What else is open. */
  readonly children?: ReactNode;
};

/** What only people can add to the report; a click finds the place. */
export function UnfinishedPlaces({ unfinished, children }: UnfinishedPlacesProps) {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const Icon = unfinished.length === 0 ? CheckmarkCircle16Regular : Edit16Regular;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        <Icon aria-hidden className={unfinished.length === 0 ? styles.done : styles.open} />
        {unfinished.length === 0 ? text.finished : text.unfinished(unfinishedCount(unfinished))}
      </Subtitle2>
      {children}
      {unfinished.length === 0 ? null : <p className={styles.quiet}>{text.unfinishedHint}</p>}
      <ul className={styles.list}>
        {unfinished.map((place) => (
          <Place key={place.number} place={place} />
        ))}
      </ul>
    </section>
  );
}

function Place({ place: { number, prompt, part, count } }: { readonly place: UnfinishedPlace }) {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const { blankId } = useContext(PaperContext);
  const find = (): void => {
    const element = document.getElementById(blankId(number));
    element?.scrollIntoView({ block: 'center', inline: 'center' });
    element?.focus({ preventScroll: true });
  };
  return (
    <li>
      <Link as="button" inline className={styles.link} onClick={find}>
        {text.place(prompt, count)}
      </Link>
      <span className={styles.part}>{part}</span>
    </li>
  );
}
