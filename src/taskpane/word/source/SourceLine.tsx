import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LinkedSource } from '../../../app/report-link/report-link';
import { useText } from '../../text/use-text';
import { fingerprintCode } from './fingerprint-code';
import { SOURCE_TEXT } from './source-text';
import { timeText } from './time-text';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { margin: 0 },
});

type SourceLineProps = { readonly source: LinkedSource; readonly children: ReactNode };

/** A workbook with the time it was saved and the code of its contents; what belongs to it stands behind. */
export function SourceLine({ source: { name, savedAt, fingerprint }, children }: SourceLineProps) {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.quiet}>{text.savedAt(timeText(savedAt))}</p>
        <p className={styles.quiet}>{text.code(fingerprintCode(fingerprint))}</p>
      </div>
      {children}
    </li>
  );
}
