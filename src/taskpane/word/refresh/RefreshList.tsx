import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FigureChangeView, RefreshView, SentenceChangeView } from '../../../app/report-link/link-views';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { everyChange } from '../session/chosen-changes';
import { useWord } from '../session/word-context';
import { FigureChange } from './FigureChange';
import { REFRESH_TEXT } from './refresh-text';
import { SentenceChange } from './SentenceChange';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Everything a refresh would do, what needs a look of its own behind the rest. */
export function RefreshList({ view }: { readonly view: RefreshView }) {
  const styles = useStyles();
  const text = useText(REFRESH_TEXT);
  const { session, actions } = useWord();
  const every = everyChange(view);
  const count = every.figures.length + every.sentences.length;
  const inState = (state: FigureChangeView['state']): readonly FigureChangeView[] =>
    view.figures.filter((figure) => figure.state === state);
  return (
    <div className={styles.body}>
      <p role="status" className={styles.quiet}>
        {text.summary(count, view.unchanged)}
      </p>
      {count === 0 ? null : (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={session.task !== null}
            onClick={() => {
              actions.takeOver(every);
            }}
          >
            {text.takeAll(count)}
          </Button>
        </div>
      )}
      <Figures title={text.figures} figures={inState('changed')} hint={null} />
      <Sentences sentences={view.sentences} />
      <Figures title={text.byHand} figures={inState('editedByHand')} hint={text.byHandHint} />
      <Figures title={text.lost} figures={inState('lost')} hint={text.lostHint} />
    </div>
  );
}

type FiguresProps = {
  readonly title: (count: number) => string;
  readonly figures: readonly FigureChangeView[];
  readonly hint: string | null;
};

function Figures({ title, figures, hint }: FiguresProps) {
  const styles = useStyles();
  if (figures.length === 0) return null;
  return (
    <Section title={title(figures.length)}>
      {hint === null ? null : <p className={styles.quiet}>{hint}</p>}
      <ul className={styles.list}>
        {figures.map((figure) => (
          <FigureChange key={figure.control} figure={figure} />
        ))}
      </ul>
    </Section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly SentenceChangeView[] }) {
  const styles = useStyles();
  const text = useText(REFRESH_TEXT);
  if (sentences.length === 0) return null;
  return (
    <Section title={text.sentences(sentences.length)}>
      <ul className={styles.list}>
        {sentences.map((sentence, index) => (
          <SentenceChange key={index} sentence={sentence} />
        ))}
      </ul>
    </Section>
  );
}
