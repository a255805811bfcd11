import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons';
import type { PlaceView } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { PARTS_TEXT } from './parts-text';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXXS,
    textAlign: 'start',
  },
  icon: { flexShrink: 0 },
  text: { overflowWrap: 'anywhere' },
});

/** A place: a button that goes to its cell, or plain words where there is none. */
export function PlaceLink({ place }: { readonly place: PlaceView }) {
  const styles = useStyles();
  const text = useText(PARTS_TEXT);
  const { actions } = useSession();
  const { range } = place;
  if (range === null) return <span className={styles.text}>{place.text}</span>;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={text.goTo(place.text)}
      onClick={() => {
        actions.show(range);
      }}
    >
      <Location16Regular aria-hidden className={styles.icon} />
      <span className={styles.text}>{place.text}</span>
    </Link>
  );
}
