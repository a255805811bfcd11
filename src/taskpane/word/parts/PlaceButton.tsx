import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons';
import { useText } from '../../text/use-text';
import { WORD_PARTS_TEXT } from './word-parts-text';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    textAlign: 'start',
  },
  icon: { flexShrink: 0 },
  words: { overflowWrap: 'anywhere' },
});

/** A place of the document that a click leads to. */
export function PlaceButton({ place, onGo }: { readonly place: string; readonly onGo: () => void }) {
  const styles = useStyles();
  const text = useText(WORD_PARTS_TEXT);
  return (
    <Link as="button" className={styles.link} aria-label={text.goTo(place)} onClick={onGo}>
      <Location16Regular aria-hidden className={styles.icon} />
      <span className={styles.words}>{place}</span>
    </Link>
  );
}
