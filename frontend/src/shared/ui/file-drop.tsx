import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { buttonClass } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';

interface FileDropProps {
  label: string;
  hint: string;
  accept: string;
  onFile: (file: File) => void;
  disabled?: boolean;
}

/** Dropping is a convenience: the file input underneath does the same by mouse, keyboard, touch. */
export function FileDrop({ label, hint, accept, onFile, disabled }: FileDropProps): ReactNode {
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) onFile(file);
  }

  return (
    // The drop area adds nothing that the file input inside does not do.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" />
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className={buttonClass('primary')}>
        {label}
      </label>
      <span id={`${id}-hint`} className="field-hint">
        {hint}
      </span>
    </div>
  );
}
