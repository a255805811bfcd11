import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ErrorCircle16Regular,
  Info16Regular,
  Warning16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { NoteView } from '../../app/views/views';
import type { Severity } from '../../domain/finding';
import { useText } from '../text/use-text';
import { PARTS_TEXT } from './parts-text';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  note: { display: 'flex', gap: tokens.spacingHorizontalXS },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  places: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  error: { color: tokens.colorStatusDangerForeground3, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  info: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Regular,
  warning: Warning16Regular,
  info: Info16Regular,
};

/** Findings as sentences, each with the cells it is about. */
export function NoteList({ notes }: { readonly notes: readonly NoteView[] }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((note, index) => (
        <Note key={index} note={note} />
      ))}
    </ul>
  );
}

function Note({ note }: { readonly note: NoteView }) {
  const styles = useStyles();
  const text = useText(PARTS_TEXT);
  const Icon = ICONS[note.severity];
  return (
    <li className={styles.note}>
      <Icon className={styles[note.severity]} role="img" aria-label={text.severity[note.severity]} />
      <div className={styles.body}>
        {note.text}
        <div className={styles.places}>
          {note.places.map((place, index) => (
            <PlaceLink key={index} place={place} />
          ))}
        </div>
      </div>
    </li>
  );
}
