import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly disabled: boolean;
  readonly onPick: (file: File) => void;
  readonly testId: string;
}

/** A button that asks for a file. */
export function FilePicker({ label, accept, disabled, onPick, testId }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        hidden
        type="file"
        accept={accept}
        data-testid={testId}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
