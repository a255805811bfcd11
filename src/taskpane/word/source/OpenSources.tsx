import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { WORKBOOK_ENDINGS } from '../../../app/accepted-files';
import { useFileDrop } from '../../parts/use-file-drop';
import { useText } from '../../text/use-text';
import { FileButton } from '../parts/FileButton';
import { useWord } from '../session/word-context';
import { SOURCE_TEXT } from './source-text';

const useStyles = makeStyles({
  area: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Opens workbooks or a packet, by button or by dropping them. */
export function OpenSources() {
  const styles = useStyles();
  const text = useText(SOURCE_TEXT);
  const { session, actions } = useWord();
  const take = (files: readonly File[]): void => {
    if (files.length > 0) actions.openFiles(files);
  };
  const { over, events } = useFileDrop(take);
  return (
    <div className={mergeClasses(styles.area, over && styles.over)} {...events}>
      <p className={styles.quiet}>{text.intro}</p>
      <div>
        <FileButton
          multiple
          accept={`${WORKBOOK_ENDINGS},.json`}
          appearance="primary"
          icon={<FolderOpen20Regular />}
          busy={session.task !== null}
          onFiles={take}
        >
          {text.open}
        </FileButton>
      </div>
      <p className={styles.quiet}>{text.drop}</p>
    </div>
  );
}
