import { makeStyles } from '@fluentui/react-components';
import type { ScoreLine } from '../../app/views/views';
import { ScoreLineItem } from './ScoreLineItem';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

type ScoreLineListProps = { readonly lines: readonly ScoreLine[]; readonly answering: boolean };

/** Lines of the score table below each other. */
export function ScoreLineList({ lines, answering }: ScoreLineListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <ScoreLineItem key={line.indicator} line={line} answering={answering} />
      ))}
    </ul>
  );
}
