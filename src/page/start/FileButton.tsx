import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { WORKBOOK_ENDINGS } from '../../app/accepted-files';

type FileButtonProps = {
  readonly label: string;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that lets the user choose workbooks. */
export function FileButton({ label, disabled, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<FolderOpenRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept={WORKBOOK_ENDINGS}
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
