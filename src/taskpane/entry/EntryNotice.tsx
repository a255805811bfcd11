import { FluentProvider, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text/use-text';
import { paneTheme, type PaneAppearance } from '../theme/pane-theme';
import { useAppearance } from '../theme/use-appearance';
import { ENTRY_TEXT } from './entry-text';

const useStyles = makeStyles({
  surface: { minHeight: '100%' },
  notice: { display: 'grid', gap: tokens.spacingVerticalM, padding: '12px', overflowWrap: 'anywhere' },
  /** Office lays its own menu over the top right, 34 × 32 px. */
  heading: {
    margin: 0,
    minHeight: '32px',
    paddingInlineEnd: '34px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

type EntryNoticeProps = {
  /** How the host looks; null follows what the person prefers. */
  readonly theme: PaneAppearance | null;
  readonly reason: 'nowhere' | 'withoutOfficeJs';
  /** Where Office.js was to come from. */
  readonly officeJs: string;
};

/** Why the pane is not here, and where to go on. */
export function EntryNotice({ theme, reason, officeJs }: EntryNoticeProps) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  return (
    <FluentProvider theme={paneTheme(useAppearance(theme))} className={styles.surface}>
      <main className={styles.notice}>
        <h1 className={styles.heading}>{text.heading}</h1>
        {text[reason](officeJs).map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
        <Link href="page.html" target="_blank" rel="noreferrer">
          {text.page}
        </Link>
      </main>
    </FluentProvider>
  );
}
