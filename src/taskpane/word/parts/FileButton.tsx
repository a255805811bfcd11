import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type ReactElement, type ReactNode } from 'react';

type FileButtonProps = {
  readonly accept: string;
  readonly multiple?: boolean;
  readonly appearance?: 'primary' | 'secondary';
  readonly icon: ReactElement;
  readonly busy: boolean;
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** A button that lets people choose files. */
export function FileButton(props: FileButtonProps) {
  const { accept, multiple = false, appearance = 'secondary', icon, busy, onFiles, children } = props;
  const input = useRef<HTMLInputElement>(null);
  /** Emptied, so that the same file can be chosen once more. */
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <input ref={input} type="file" hidden multiple={multiple} accept={accept} onChange={take} />
      <Button
        appearance={appearance}
        icon={icon}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
}
