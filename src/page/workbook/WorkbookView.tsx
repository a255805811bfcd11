import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { WorkbookView as View, WorkbookViewStore } from '../../app/workbook-view';
import type { Area, CellRange } from '../../domain/cell-address';
import { CellBar } from './CellBar';
import { HiddenLinesSwitch } from './HiddenLinesSwitch';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { useSheetLayout } from './use-sheet-layout';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type WorkbookViewProps = { readonly store: WorkbookViewStore };

/** The workbook as people know it, to look at and to point at; nothing in it can be changed. */
export function WorkbookView({ store }: WorkbookViewProps) {
  const styles = useStyles();
  const view = useSyncExternalStore(store.subscribe, store.current);
  const [chosen, setChosen] = useChosenSheet(view);
  const { layout, revealed, reveal } = useSheetLayout(view, chosen);
  const selected = areaIn(view.selected, chosen);
  const shown = areaIn(view.shown, chosen);
  const { name } = view.snapshot;
  return (
    <div className={styles.view}>
      <CellBar layout={layout} selected={shown ?? selected}>
        <HiddenLinesSwitch sheet={layout.sheet} revealed={revealed} onReveal={reveal} />
      </CellBar>
      <SheetGrid
        key={chosen}
        layout={layout}
        selected={selected}
        shown={shown}
        onSelect={(area) => {
          store.select({ ...area, workbook: name, sheet: chosen });
        }}
      />
      <SheetTabs sheets={view.snapshot.sheets} current={chosen} onSelect={setChosen} />
    </div>
  );
}

/** The sheet the user turned to; what the host brings to the front turns there, too. */
function useChosenSheet({ snapshot, front }: View): readonly [string, (sheet: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const [followed, setFollowed] = useState<View['front']>(null);
  if (front !== followed) {
    setFollowed(front);
    setChosen(front?.sheet ?? null);
  }
  const visible = snapshot.sheets.find(({ visibility }) => visibility === 'visible') ?? snapshot.sheets[0];
  const exists = snapshot.sheets.some(({ name }) => name === chosen);
  return [exists && chosen !== null ? chosen : (visible?.name ?? ''), setChosen];
}

function areaIn(range: CellRange | null, sheet: string): Area | null {
  return range?.sheet === sheet ? range : null;
}
