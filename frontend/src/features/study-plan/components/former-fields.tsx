import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudyPlan } from '@/features/study-plan/api/study-plan';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { TERMS } from '@/features/study-plan/model/choices';
import { LEVELS } from '@/features/study-plan/model/decision-draft';
import { NO_FORMER, type FormerDraft } from '@/features/study-plan/model/former-draft';
import { SelectField, TextField } from '@/shared/ui/field';

interface FormerFieldsProps {
  plan: StudyPlan;
  former: FormerDraft | null;
  onChange: (former: FormerDraft | null) => void;
}

interface PartProps {
  former: FormerDraft;
  onChange: (former: FormerDraft) => void;
}

function Source({ former, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  return (
    <>
      <SelectField
        label={t('former.term')}
        value={former.term}
        onChange={(event) => onChange({ ...former, term: event.target.value })}
      >
        {TERMS.map((term) => (
          <option key={term} value={term}>
            {t(`termName.${term}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('former.school')}
        value={former.school}
        maxLength={200}
        required
        onChange={(event) => onChange({ ...former, school: event.target.value })}
      />
      <TextField
        label={t('reason')}
        value={former.reason}
        maxLength={500}
        required
        onChange={(event) => onChange({ ...former, reason: event.target.value })}
      />
    </>
  );
}

function Results({ plan, former, onChange }: PartProps & { plan: StudyPlan }): ReactNode {
  const { t } = useTranslation('studyPlan');
  const { results } = former;
  return plan.subjects.map(({ code, label, kind }) => (
    <TextField
      key={code}
      label={label}
      hint={kind === 'COMMENT' ? t('former.comment') : t('former.mark')}
      value={results[code] ?? ''}
      maxLength={10}
      onChange={(event) =>
        onChange({ ...former, results: { ...results, [code]: event.target.value } })
      }
    />
  ));
}

function Others({ former, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  return (
    <>
      <SelectField
        label={t('former.conduct')}
        value={former.conduct}
        onChange={(event) => onChange({ ...former, conduct: event.target.value })}
      >
        <option value="">{t('former.nothing')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`level.${level}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('former.absences')}
        inputMode="numeric"
        value={former.absences}
        maxLength={3}
        onChange={(event) => onChange({ ...former, absences: event.target.value })}
      />
    </>
  );
}

/** The term that a student who came in the course of the year brings along. */
export function FormerFields({ plan, former, onChange }: FormerFieldsProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  return (
    <fieldset className={styles.group}>
      <legend>{t('former.title')}</legend>
      <label className="row">
        <input
          type="checkbox"
          checked={former !== null}
          onChange={() => onChange(former === null ? NO_FORMER : null)}
        />
        {t('former.take')}
      </label>
      {former && (
        <>
          <p className="soft small">{t('former.hint')}</p>
          <Source former={former} onChange={onChange} />
          <Results plan={plan} former={former} onChange={onChange} />
          <Others former={former} onChange={onChange} />
        </>
      )}
    </fieldset>
  );
}
