import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  setStudentPlan,
  studyPlanQuery,
  type StudentPlan,
  type StudentStudy,
  type StudyPlan,
} from '@/features/study-plan/api/study-plan';
import { ChoiceFields } from '@/features/study-plan/components/choice-fields';
import { ExemptionFields } from '@/features/study-plan/components/exemption-fields';
import { offersChoices } from '@/features/study-plan/model/choices';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { SelectField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

const BASES = ['CURRICULUM', 'INDIVIDUAL_PLAN', 'NOT_ASSESSED'] as const;

interface StudentDialogProps {
  plan: StudyPlan;
  student: StudentStudy;
  onClose: () => void;
}

/** Exemptions, the plan of a student with a disability, and choices that differ from the class. */
export function StudentDialog({ plan, student, onClose }: StudentDialogProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const school = useSchool();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<StudentPlan>(student.study);
  const { queryKey } = studyPlanQuery(school.id, plan.classId);
  const saving = useMutation({
    mutationFn: () =>
      setStudentPlan({ schoolId: school.id, classId: plan.classId, student }, draft),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey });
      await queryClient.invalidateQueries({ queryKey: ['grade-book'] });
      onClose();
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  const own = draft.choices;
  return (
    <Dialog title={t('students.changeOf', { name: student.fullName })} onClose={onClose}>
      {saving.error && <ProblemNotice error={saving.error} />}
      <SelectField
        label={t('basis.label')}
        value={draft.basis}
        onChange={(event) =>
          setDraft({ ...draft, basis: event.target.value as StudentPlan['basis'] })
        }
      >
        {BASES.map((basis) => (
          <option key={basis} value={basis}>
            {t(`basis.${basis}`)}
          </option>
        ))}
      </SelectField>
      <ExemptionFields
        plan={plan}
        exemptions={draft.exemptions}
        onChange={(exemptions) => setDraft({ ...draft, exemptions })}
      />
      {offersChoices(plan) && (
        <label className="row">
          <input
            type="checkbox"
            checked={own !== null}
            onChange={(event) =>
              setDraft({ ...draft, choices: event.target.checked ? plan.ofClass.choices : null })
            }
          />
          {t('students.own')}
        </label>
      )}
      {own && (
        <ChoiceFields
          plan={plan}
          choices={own}
          disabled={false}
          onChange={(choices) => setDraft({ ...draft, choices })}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="primary" busy={saving.isPending} onClick={() => saving.mutate()}>
          {t('save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
