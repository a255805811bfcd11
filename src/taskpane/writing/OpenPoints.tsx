import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../session/session-context';
import type { PaneStep } from '../session/session';
import { useText } from '../text/use-text';
import { WRITING_TEXT } from './writing-text';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  point: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
});

/** What is better settled before writing, with the way to it; nothing where all is settled. */
export function OpenPoints() {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  const { overview } = useSession().session;
  const { openDoubts = 0, pendingLines = 0 } = overview ?? {};
  if (openDoubts === 0 && pendingLines === 0) return null;
  return (
    <ul className={styles.list}>
      {openDoubts === 0 ? null : (
        <Point words={text.openDoubts(openDoubts)} way={text.toRecognition} step="recognition" />
      )}
      {pendingLines === 0 ? null : (
        <Point words={text.pendingLines(pendingLines)} way={text.toScoring} step="scoring" />
      )}
    </ul>
  );
}

type PointProps = { readonly words: string; readonly way: string; readonly step: PaneStep };

function Point({ words, way, step }: PointProps) {
  const styles = useStyles();
  const { actions } = useSession();
  const goThere = (): void => {
    actions.goTo(step);
  };
  return (
    <li className={styles.point}>
      {words}
      <Button size="small" onClick={goThere}>
        {way}
      </Button>
    </li>
  );
}
