import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, columnGap: tokens.spacingHorizontalXXS },
});

type ToggleButtonProps = {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The whole of what it folds, for those who do not see what stands around it. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A quiet button that folds what stands below it in and out. */
export function ToggleButton({ open, onToggle, label, children }: ToggleButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.button}
      icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-expanded={open}
      aria-label={label}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
