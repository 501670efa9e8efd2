import { useId, type ComponentProps, type ReactNode } from 'react';

interface Described {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

interface ControlProps {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function Field(props: Described & { children: (control: ControlProps) => ReactNode }): ReactNode {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <span id={`${id}-hint`} className="field-hint">
          {props.hint}
        </span>
      )}
      {props.children({
        id,
        className: 'input',
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': props.error ? true : undefined,
      })}
      {props.error && (
        <span id={`${id}-error`} className="field-error" role="alert">
          {props.error}
        </span>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  ...input
}: Described & ComponentProps<'input'>): ReactNode {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input type="text" {...input} {...control} />}
    </Field>
  );
}

export function TextAreaField({
  label,
  hint,
  error,
  ...input
}: Described & ComponentProps<'textarea'>): ReactNode {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea rows={3} {...input} {...control} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  ...select
}: Described & ComponentProps<'select'>): ReactNode {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <select {...select} {...control} />}
    </Field>
  );
}
