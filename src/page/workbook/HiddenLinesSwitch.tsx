import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useText } from '../../taskpane/text/use-text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { WORKBOOK_TEXT } from './workbook-text';

const useStyles = makeStyles({
  switch: { flexShrink: 0, fontSize: tokens.fontSizeBase200, height: '32px' },
});

type HiddenLinesSwitchProps = {
  readonly sheet: SheetSnapshot;
  readonly revealed: boolean;
  readonly onReveal: (revealed: boolean) => void;
};

/** A switch to see what the sheet's author hid; nothing where nothing is hidden. */
export function HiddenLinesSwitch({ sheet, revealed, onReveal }: HiddenLinesSwitchProps) {
  const styles = useStyles();
  const text = useText(WORKBOOK_TEXT);
  const lines = sheet.hiddenRows.size + sheet.hiddenColumns.size;
  if (lines === 0) return null;
  return (
    <Switch
      className={styles.switch}
      label={text.reveal(lines)}
      checked={revealed}
      onChange={(_, { checked }) => {
        onReveal(checked);
      }}
    />
  );
}
