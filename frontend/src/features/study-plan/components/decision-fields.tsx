import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { LEVELS, type DecisionDraft } from '@/features/study-plan/model/decision-draft';
import { SelectField, TextField } from '@/shared/ui/field';

interface DecisionFieldsProps {
  draft: DecisionDraft;
  onChange: (draft: DecisionDraft) => void;
}

export function PromotionFields({ draft, onChange }: DecisionFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  return (
    <fieldset className={styles.group}>
      <legend>{t('decision.promotion')}</legend>
      <SelectField
        label={t('decision.what')}
        value={draft.promotion}
        onChange={(event) =>
          onChange({ ...draft, promotion: event.target.value as DecisionDraft['promotion'] })
        }
      >
        <option value="">{t('decision.none')}</option>
        <option value="yes">{t('decision.yes')}</option>
        <option value="no">{t('decision.no')}</option>
      </SelectField>
      {draft.promotion !== '' && (
        <TextField
          label={t('reason')}
          value={draft.promotionReason}
          maxLength={500}
          required
          onChange={(event) => onChange({ ...draft, promotionReason: event.target.value })}
        />
      )}
    </fieldset>
  );
}

export function LearningFields({ draft, onChange }: DecisionFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  return (
    <fieldset className={styles.group}>
      <legend>{t('decision.learning')}</legend>
      <SelectField
        label={t('decision.what')}
        value={draft.learning}
        onChange={(event) =>
          onChange({ ...draft, learning: event.target.value as DecisionDraft['learning'] })
        }
      >
        <option value="">{t('decision.none')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`level.${level}`)}
          </option>
        ))}
      </SelectField>
      {draft.learning !== '' && (
        <TextField
          label={t('reason')}
          value={draft.learningReason}
          maxLength={500}
          required
          onChange={(event) => onChange({ ...draft, learningReason: event.target.value })}
        />
      )}
    </fieldset>
  );
}
