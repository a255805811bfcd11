import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useText } from '../../taskpane/text/use-text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { WORKBOOK_TEXT } from './workbook-text';

const useStyles = makeStyles({
  bar: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3 },
});

type HiddenLinesBarProps = {
  readonly sheet: SheetSnapshot;
  readonly revealed: boolean;
  readonly onReveal: (revealed: boolean) => void;
};

/** A switch to see what the sheet's author hid; nothing where nothing is hidden. */
export function HiddenLinesBar({ sheet, revealed, onReveal }: HiddenLinesBarProps) {
  const styles = useStyles();
  const text = useText(WORKBOOK_TEXT);
  const lines = sheet.hiddenRows.size + sheet.hiddenColumns.size;
  if (lines === 0) return null;
  return (
    <div className={styles.bar}>
      <Switch
        label={text.reveal(lines)}
        checked={revealed}
        onChange={(_, { checked }) => {
          onReveal(checked);
        }}
      />
    </div>
  );
}
