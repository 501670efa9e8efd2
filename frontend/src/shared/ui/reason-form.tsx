import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { TextAreaField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface ReasonFormProps {
  text: ReactNode;
  submit: string;
  look?: 'primary' | 'danger';
  reason: string;
  onReason: (reason: string) => void;
  error: Error | null;
  /** What became different while the person was deciding. */
  changed?: ReactNode;
  /** The act is no longer open: nothing to submit. */
  gone?: boolean;
  busy: boolean;
  onSubmit: () => void;
  onCancel: () => void;
}

/** Acts that are kept for ever ask why; an empty reason is none. */
export function ReasonForm(props: ReasonFormProps): ReactNode {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const empty = props.reason.trim() === '';
        setMissing(empty);
        if (!empty && !props.busy && !props.gone) props.onSubmit();
      }}
    >
      {props.error && <ProblemNotice error={props.error} />}
      {props.changed}
      <div>{props.text}</div>
      <TextAreaField
        label={t('reason.label')}
        hint={t('reason.hint')}
        error={missing ? t('reason.missing') : undefined}
        value={props.reason}
        maxLength={500}
        required
        onChange={(event) => props.onReason(event.target.value)}
      />
      <DialogActions>
        <Button onClick={props.onCancel}>{t('reason.cancel')}</Button>
        {!props.gone && (
          <Button type="submit" look={props.look ?? 'primary'} busy={props.busy}>
            {props.submit}
          </Button>
        )}
      </DialogActions>
    </form>
  );
}
