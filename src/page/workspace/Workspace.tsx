import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Pane } from '../../taskpane/Pane';
import { useText } from '../../taskpane/text/use-text';
import type { OpenedPage } from '../page-entry';
import { PAGE_TEXT } from '../page-text';
import { WorkbookView } from '../workbook/WorkbookView';
import { PartTabs } from './PartTabs';
import { PANE_WIDTHS, usePaneWidth } from './use-pane-width';
import { useFrontPart, type PagePart } from './use-front-part';
import { WorkspaceBar } from './WorkspaceBar';

const NARROW = '@media (max-width: 899px)';

const useStyles = makeStyles({
  workspace: { display: 'flex', flexDirection: 'column', height: '100%' },
  parts: { display: 'flex', flexGrow: 1, minHeight: 0 },
  workbook: { display: 'flex', flexGrow: 1, minWidth: 0 },
  view: { flexGrow: 1, minWidth: 0 },
  pane: { flexShrink: 0, height: '100%', [NARROW]: { width: '100% !important' } },
  behind: { [NARROW]: { display: 'none' } },
  bar: {
    flexShrink: 0,
    width: '6px',
    /** Forced colours take the background away. */
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [NARROW]: { display: 'none' },
  },
});

type WorkspaceProps = {
  readonly page: OpenedPage;
  readonly further: readonly File[];
  readonly onAnother: () => void;
};

/** The workbook to the left, the pane to the right; on a narrow screen one at a time. */
export function Workspace({ page, further, onAnother }: WorkspaceProps) {
  const styles = useStyles();
  const text = useText(PAGE_TEXT);
  const { width, events } = usePaneWidth();
  const [front, setFront] = useFrontPart(page.view);
  const behind = (part: PagePart): string => (front === part ? '' : styles.behind);
  return (
    <main className={styles.workspace}>
      <WorkspaceBar name={page.name} intoNewWorkbook={page.intoNewWorkbook} onAnother={onAnother} />
      <PartTabs front={front} onChoose={setFront} />
      <div className={styles.parts}>
        <section aria-label={text.workbook} className={mergeClasses(styles.workbook, behind('workbook'))}>
          <div className={styles.view}>
            <WorkbookView store={page.view} />
          </div>
          <div
            role="separator"
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={text.resize}
            aria-valuenow={width}
            aria-valuemin={PANE_WIDTHS.least}
            aria-valuemax={PANE_WIDTHS.most}
            className={styles.bar}
            {...events}
          />
        </section>
        <div className={mergeClasses(styles.pane, behind('pane'))} style={{ width }}>
          <Pane ports={page.ports} initialTask={null} theme={null} furtherFiles={further} />
        </div>
      </div>
    </main>
  );
}
