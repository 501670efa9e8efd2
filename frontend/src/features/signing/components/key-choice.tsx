import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenKey, SigningKey } from '@/features/signing/api/batches';
import { DeskCertificates } from '@/features/signing/components/desk-certificates';
import { lastProvider, rememberProvider } from '@/features/signing/model/last-provider';
import { Button } from '@/shared/ui/button';
import { DialogActions } from '@/shared/ui/dialog';
import { Notice } from '@/shared/ui/notice';

interface KeyChoiceProps {
  keys: SigningKey[];
  onChoose: (key: ChosenKey) => void;
  onClose: () => void;
}

interface OptionProps {
  value: SigningKey;
  name: string;
  chosen: boolean;
  onSelect: () => void;
}

function Option({ value, name, chosen, onSelect }: OptionProps): ReactNode {
  const { t, i18n } = useTranslation('signing');
  const id = useId();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short' });
  return (
    <div className="row" style={{ flexWrap: 'nowrap', alignItems: 'start' }}>
      <input
        id={id}
        type="radio"
        name={name}
        checked={chosen}
        disabled={!!value.problem}
        onChange={onSelect}
      />
      <label htmlFor={id}>
        <strong>{value.label}</strong>
        <br />
        <span className="soft">
          {value.problem ?? t(`approval.${value.approval}`)}
          {value.issuer &&
            ` · ${t('issuedBy', { issuer: value.issuer, until: value.validTo ? day.format(new Date(value.validTo)) : '' })}`}
        </span>
      </label>
    </div>
  );
}

/** Which of the signer's keys signs; the one used last is chosen already. */
export function KeyChoice({ keys, onChoose, onClose }: KeyChoiceProps): ReactNode {
  const { t } = useTranslation('signing');
  const name = useId();
  const usable = keys.filter((key) => !key.problem);
  const [provider, setProvider] = useState(
    () => (usable.find((key) => key.provider === lastProvider()) ?? usable[0])?.provider,
  );
  const [atDesk, setAtDesk] = useState(false);
  const chosen = usable.find((key) => key.provider === provider);

  function go(key: ChosenKey): void {
    rememberProvider(key.provider);
    onChoose(key);
  }

  if (atDesk && chosen) {
    return (
      <DeskCertificates
        urls={chosen.agentUrls}
        onChoose={(certificateChain) => go({ provider: chosen.provider, certificateChain })}
        onBack={() => setAtDesk(false)}
      />
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen?.approval === 'DESK') setAtDesk(true);
        else if (chosen) go({ provider: chosen.provider });
      }}
    >
      {usable.length === 0 && <Notice tone="bad" title={t('noKey')} live />}
      <fieldset className="stack">
        <legend>{t('chooseKey')}</legend>
        {keys.map((key) => (
          <Option
            key={key.provider}
            value={key}
            name={name}
            chosen={key.provider === provider}
            onSelect={() => setProvider(key.provider)}
          />
        ))}
      </fieldset>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" look="primary" disabled={!chosen}>
          {t('next')}
        </Button>
      </DialogActions>
    </form>
  );
}
