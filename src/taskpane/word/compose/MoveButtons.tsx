import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular, Delete16Regular } from '@fluentui/react-icons';
import { useText } from '../../text/use-text';
import type { Step } from './arrange-settings';
import { SECTION_TEXT } from './compose-text';

const useStyles = makeStyles({ buttons: { display: 'flex', flexShrink: 0 } });

type MoveButtonsProps = {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: Step) => void;
  /** Null for what can only be hidden. */
  readonly onRemove: (() => void) | null;
};

/** Up, down and away. */
export function MoveButtons({ name, isFirst, isLast, onMove, onRemove }: MoveButtonsProps) {
  const styles = useStyles();
  const text = useText(SECTION_TEXT);
  const move = (step: Step) => (): void => {
    onMove(step);
  };
  const plain = { size: 'small', appearance: 'subtle' } as const;
  return (
    <div className={styles.buttons}>
      <Button
        {...plain}
        icon={<ArrowUp16Regular />}
        aria-label={text.up(name)}
        disabledFocusable={isFirst}
        onClick={move('up')}
      />
      <Button
        {...plain}
        icon={<ArrowDown16Regular />}
        aria-label={text.down(name)}
        disabledFocusable={isLast}
        onClick={move('down')}
      />
      {onRemove === null ? null : (
        <Button {...plain} icon={<Delete16Regular />} aria-label={text.remove(name)} onClick={onRemove} />
      )}
    </div>
  );
}
