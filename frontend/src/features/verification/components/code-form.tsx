import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tidyCode } from '@/features/verification/model/lookup-code';
import { Button } from '@/shared/ui/button';
import { TextField } from '@/shared/ui/field';

export function CodeForm({ onCode }: { onCode: (code: string) => void }): ReactNode {
  const { t } = useTranslation('verification');
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = tidyCode(typed);
        setMissing(code === '');
        if (code) onCode(code);
      }}
    >
      <TextField
        label={t('code.label')}
        hint={t('code.hint')}
        error={missing ? t('code.missing') : undefined}
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div>
        <Button type="submit" look="primary" icon="search">
          {t('code.check')}
        </Button>
      </div>
    </form>
  );
}
