import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

type ToggleButtonProps = {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** A quiet button that folds what stands below it in and out. */
export function ToggleButton({ open, onToggle, children }: ToggleButtonProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-expanded={open}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
