import { makeStyles, tokens } from '@fluentui/react-components';
import type { DiffPiece } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { REFRESH_TEXT } from './refresh-text';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line' },
  removed: { textDecorationLine: 'line-through', color: tokens.colorStatusDangerForeground1 },
  added: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** A sentence with what is taken out struck through and what comes in underlined and bold; both are also named. */
export function DiffText({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  const styles = useStyles();
  const text = useText(REFRESH_TEXT);
  return (
    <p className={styles.text} lang="zh-CN">
      {pieces.map((piece, index) => {
        switch (piece.kind) {
          case 'same':
            return <span key={index}>{piece.text}</span>;
          case 'removed':
            return (
              <del key={index} className={styles.removed} title={text.removed}>
                {piece.text}
              </del>
            );
          case 'added':
            return (
              <ins key={index} className={styles.added} title={text.added}>
                {piece.text}
              </ins>
            );
        }
      })}
    </p>
  );
}
