import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import {
  AddCircle16Regular,
  ArrowSyncCircle16Regular,
  CheckmarkCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { SheetPreview } from '../../app/views/views';
import { ToggleButton } from '../parts/ToggleButton';
import { useText } from '../text/use-text';
import { ChangedCells } from './ChangedCells';
import { WRITING_TEXT } from './writing-text';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sheet: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  action: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
  },
  create: { color: tokens.colorBrandForeground1 },
  rewrite: { color: tokens.colorStatusWarningForeground3 },
  unchanged: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<SheetPreview['action'], FluentIcon>> = {
  create: AddCircle16Regular,
  rewrite: ArrowSyncCircle16Regular,
  unchanged: CheckmarkCircle16Regular,
};

type SheetListProps = {
  readonly sheets: readonly SheetPreview[];
  /** The sheets show the scores already: nothing is announced that will not be seen. */
  readonly current: boolean;
};

/** The sheets that writing makes or rewrites. */
export function SheetList({ sheets, current }: SheetListProps) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  return (
    <section>
      <Subtitle2 as="h3" block className={styles.heading}>
        {text.sheets(sheets.length)}
      </Subtitle2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <Sheet key={sheet.name} sheet={sheet} action={current ? 'unchanged' : sheet.action} />
        ))}
      </ul>
    </section>
  );
}

type SheetProps = { readonly sheet: SheetPreview; readonly action: SheetPreview['action'] };

function Sheet({ sheet, action }: SheetProps) {
  const styles = useStyles();
  const text = useText(WRITING_TEXT);
  const Icon = ICONS[action];
  return (
    <li className={styles.sheet}>
      <div className={styles.head}>
        <span className={styles.name}>{sheet.name}</span>
        <span className={mergeClasses(styles.action, styles[action])}>
          <Icon aria-hidden />
          {text.action[action]}
        </span>
      </div>
      <span className={styles.quiet}>{text.cells(sheet.cellCount)}</span>
      {action === 'rewrite' && sheet.changedCount > 0 ? <Changes sheet={sheet} /> : null}
    </li>
  );
}

function Changes({ sheet }: { readonly sheet: SheetPreview }) {
  const text = useText(WRITING_TEXT);
  const [open, setOpen] = useState(false);
  const toggle = (): void => {
    setOpen(!open);
  };
  return (
    <div>
      <ToggleButton open={open} onToggle={toggle} label={text.changedOf(sheet.name, sheet.changedCount)}>
        {text.changed(sheet.changedCount)}
      </ToggleButton>
      {open ? <ChangedCells sheet={sheet} /> : null}
    </div>
  );
}
