import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  setStudentStudy,
  type Basis,
  type ClassPath,
  type StudentStudy,
  type StudyPlan,
} from '@/features/study-plan/api/study-plan';
import { ChoiceFields } from '@/features/study-plan/components/choice-fields';
import { ExemptionFields } from '@/features/study-plan/components/exemption-fields';
import { FormerFields } from '@/features/study-plan/components/former-fields';
import { SaveTrouble } from '@/features/study-plan/components/save-trouble';
import { hasClassPlan } from '@/features/study-plan/model/class-draft';
import { takesFormerTerm } from '@/features/study-plan/model/former-draft';
import {
  BASES,
  contentOf,
  draftOf,
  isReady,
  type StudentDraft,
} from '@/features/study-plan/model/student-draft';
import { useSaving } from '@/features/study-plan/model/use-saving';
import { hasStatus } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { SelectField } from '@/shared/ui/field';

interface StudentStudyDialogProps {
  path: ClassPath;
  plan: StudyPlan;
  student: StudentStudy;
  onClose: () => void;
}

interface PartProps {
  plan: StudyPlan;
  draft: StudentDraft;
  onChange: (draft: StudentDraft) => void;
}

function OwnChoices({ plan, draft, onChange }: PartProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const own = draft.choices !== null;
  return (
    <>
      <label className="row">
        <input
          type="checkbox"
          checked={own}
          onChange={() => onChange({ ...draft, choices: own ? null : plan.ofClass.choices })}
        />
        {t('ownChoices')}
      </label>
      {draft.choices && (
        <ChoiceFields
          plan={plan}
          choices={draft.choices}
          onChange={(choices) => onChange({ ...draft, choices })}
        />
      )}
    </>
  );
}

function BasisField({ draft, onChange }: Omit<PartProps, 'plan'>): ReactNode {
  const { t } = useTranslation('studyPlan');
  return (
    <SelectField
      label={t('basis.label')}
      hint={t('basis.hint')}
      value={draft.basis}
      onChange={(event) => onChange({ ...draft, basis: event.target.value as Basis })}
    >
      {BASES.map((basis) => (
        <option key={basis} value={basis}>
          {t(`basis.${basis}`)}
        </option>
      ))}
    </SelectField>
  );
}

/** What is different for one student. */
export function StudentStudyDialog(props: StudentStudyDialogProps): ReactNode {
  const { path, plan, student, onClose } = props;
  const { t } = useTranslation('studyPlan');
  const [base, setBase] = useState(student);
  const [draft, setDraft] = useState(() => draftOf(student.study));
  const saving = useSaving(() => setStudentStudy(path, base, contentOf(draft)), onClose);
  const stale = hasStatus(saving.error, 412);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isReady(draft) && !saving.isPending && !stale) saving.mutate(undefined);
  }

  function startOver(): void {
    setBase(student);
    setDraft(draftOf(student.study));
    saving.reset();
  }

  return (
    <Dialog
      title={t('student.title', { name: student.fullName })}
      onClose={onClose}
      locked={saving.isPending}
    >
      <form className="stack" onSubmit={submit}>
        <SaveTrouble error={saving.error} onStartOver={startOver} />
        {hasClassPlan(plan) && <OwnChoices plan={plan} draft={draft} onChange={setDraft} />}
        <ExemptionFields plan={plan} draft={draft} onChange={setDraft} />
        {takesFormerTerm(plan) && (
          <FormerFields
            plan={plan}
            former={draft.former}
            onChange={(former) => setDraft({ ...draft, former })}
          />
        )}
        <BasisField draft={draft} onChange={setDraft} />
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {!stale && (
            <Button type="submit" look="primary" disabled={!isReady(draft)} busy={saving.isPending}>
              {t('save')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
