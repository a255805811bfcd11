import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { REPORT_TEXT } from './report-text';

const useStyles = makeStyles({
  pending: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** How many lines of the score table are 待填, and the way to fill them. */
export function PendingLines() {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  const { session, actions } = useSession();
  const count = session.overview?.pendingLines ?? 0;
  if (count === 0) return null;
  return (
    <div className={styles.pending}>
      {text.pendingLines(count)}
      <Button
        size="small"
        onClick={() => {
          actions.goTo('scoring');
        }}
      >
        {text.toScoring}
      </Button>
    </div>
  );
}
