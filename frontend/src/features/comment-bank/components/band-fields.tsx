import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GRADES, isMark, type PhraseDraft } from '@/features/comment-bank/model/phrase-draft';
import { SelectField, TextField } from '@/shared/ui/field';

interface BandFieldsProps {
  draft: PhraseDraft;
  onChange: (change: Partial<PhraseDraft>) => void;
}

/** From which to which grade and mark a phrase is meant. */
export function BandFields({ draft, onChange }: BandFieldsProps): ReactNode {
  const { t } = useTranslation('commentBank');
  return (
    <>
      <div className="row">
        {(['gradeFrom', 'gradeTo'] as const).map((name) => (
          <SelectField
            key={name}
            label={t(`form.${name}`)}
            value={draft[name]}
            onChange={(event) => onChange({ [name]: event.target.value })}
          >
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {grade}
              </option>
            ))}
          </SelectField>
        ))}
        {(['markFrom', 'markTo'] as const).map((name) => (
          <TextField
            key={name}
            label={t(`form.${name}`)}
            inputMode="decimal"
            maxLength={4}
            value={draft[name]}
            error={isMark(draft[name]) ? undefined : t('form.markInvalid')}
            onChange={(event) => onChange({ [name]: event.target.value })}
          />
        ))}
      </div>
      <p className="soft small">{t('form.bands')}</p>
    </>
  );
}
