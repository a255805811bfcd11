import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { readProblemMessage } from '../../app/messages/read-problem-message';
import { useText } from '../../taskpane/text/use-text';
import { PAGE_TEXT } from '../page-text';
import type { OpenProblem } from '../use-opened';
import { FileButton } from './FileButton';

const useStyles = makeStyles({
  screen: {
    height: '100%',
    overflowY: 'auto',
    display: 'grid',
    justifyItems: 'center',
    alignItems: 'center',
  },
  card: {
    boxSizing: 'border-box',
    display: 'grid',
    gap: tokens.spacingVerticalM,
    width: 'min(640px, 100%)',
    padding: '32px 24px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  status: { minHeight: '40px' },
});

type StartScreenProps = {
  readonly opening: string | null;
  readonly problem: OpenProblem | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  /** The workbook that is open still, and the way back to it. */
  readonly back: { readonly name: string; readonly onBack: () => void } | null;
};

/** What the page shows before a workbook is open. */
export function StartScreen({ opening, problem, onFiles, onSample, back }: StartScreenProps) {
  const styles = useStyles();
  const text = useText(PAGE_TEXT);
  const busy = opening !== null;
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <h1 className={styles.title}>{text.product}</h1>
        <p className={styles.text}>{text.purpose}</p>
        <div className={styles.buttons}>
          <FileButton label={text.open} disabled={busy} onFiles={onFiles} />
          <Button size="large" disabledFocusable={busy} onClick={onSample}>
            {text.sample}
          </Button>
          {back !== null && (
            <Button size="large" appearance="subtle" onClick={back.onBack}>
              {text.back(back.name)}
            </Button>
          )}
        </div>
        <div aria-live="polite" className={styles.status}>
          {opening !== null && <Spinner size="tiny" labelPosition="after" label={text.opening(opening)} />}
          {problem !== null && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                {problem === 'unexpected' ? text.unexpected : readProblemMessage(problem)}
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        <p className={styles.quiet}>{text.drop}</p>
        <p className={styles.quiet}>{text.several}</p>
        <p className={styles.quiet}>{text.privacy}</p>
      </div>
    </main>
  );
}
