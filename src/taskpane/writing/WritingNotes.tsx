import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { NoteView } from '../../app/views/views';
import { NoteList } from '../parts/NoteList';
import { useText } from '../text/use-text';
import { WRITING_TEXT } from './writing-text';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** What planning found: a name that is taken, entries by hand that are kept. */
export function WritingNotes({ notes }: { readonly notes: readonly NoteView[] }) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  if (notes.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h3" block className={styles.heading}>
        {text.notes}
      </Subtitle2>
      <NoteList notes={notes} />
    </section>
  );
}
