import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetPreview } from '../../app/views/views';
import { PlaceLink } from '../parts/PlaceLink';
import { useText } from '../text/use-text';
import { unlistedCount } from './writing-state';
import { WRITING_TEXT } from './writing-text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  pair: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  label: { color: tokens.colorNeutralForeground2 },
  content: { margin: 0, whiteSpace: 'pre-wrap' },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The cells of a sheet that will show something else, each with what it shows now. */
export function ChangedCells({ sheet }: { readonly sheet: SheetPreview }) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  const unlisted = unlistedCount(sheet);
  return (
    <>
      <ul className={styles.list}>
        {sheet.changed.map(({ place, before, after }) => (
          <li key={place.text}>
            <PlaceLink place={place} />
            <dl className={styles.pair}>
              <Content label={text.before} content={before} />
              <Content label={text.after} content={after} />
            </dl>
          </li>
        ))}
      </ul>
      {unlisted === 0 ? null : <p className={styles.more}>{text.unlisted(unlisted)}</p>}
    </>
  );
}

function Content({ label, content }: { readonly label: string; readonly content: string }) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.content}>{content === '' ? text.empty : content}</dd>
    </>
  );
}
