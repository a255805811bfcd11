import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useText } from '../../taskpane/text/use-text';
import { PAGE_TEXT } from '../page-text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type WorkspaceBarProps = {
  readonly name: string;
  readonly intoNewWorkbook: boolean;
  readonly onAnother: () => void;
};

/** Which workbook is open, where its scores go, and the way to another one. */
export function WorkspaceBar({ name, intoNewWorkbook, onAnother }: WorkspaceBarProps) {
  const styles = useStyles();
  const text = useText(PAGE_TEXT);
  return (
    <header className={styles.bar}>
      <span className={styles.name}>{name}</span>
      <span className={styles.note}>{intoNewWorkbook ? text.newWorkbook : ''}</span>
      <Button size="small" appearance="subtle" icon={<FolderOpenRegular />} onClick={onAnother}>
        {text.another}
      </Button>
    </header>
  );
}
