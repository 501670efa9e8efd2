import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { TextField } from '@/shared/ui/field';

interface DeskPinFormProps {
  /** The last PIN was wrong; how many tries are left if the token tells. */
  again: { triesLeft: number | undefined } | undefined;
  /** Undefined when the person gives up. */
  onAnswer: (pin: string | undefined) => void;
}

/** For agents without a window of their own; the PIN is forgotten with the form. */
export function DeskPinForm({ again, onAnswer }: DeskPinFormProps): ReactNode {
  const { t } = useTranslation('deskAgent');
  const [pin, setPin] = useState('');
  const wrong =
    again?.triesLeft === undefined
      ? t('pin.wrong')
      : t('pin.wrongLeft', { count: again.triesLeft });
  return (
    <form
      className="stack"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (pin !== '') onAnswer(pin);
      }}
    >
      <TextField
        label={t('pin.label')}
        hint={t('pin.hint')}
        error={again ? wrong : undefined}
        type="password"
        autoComplete="off"
        value={pin}
        onChange={(event) => setPin(event.target.value)}
      />
      <DialogActions>
        <Button onClick={() => onAnswer(undefined)}>{t('stop')}</Button>
        <Button type="submit" look="primary" icon="pen">
          {t('sign')}
        </Button>
      </DialogActions>
    </form>
  );
}
