import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  setClassPlan,
  studyPlanQuery,
  type ClassPlan,
  type StudyPlan,
} from '@/features/study-plan/api/study-plan';
import { ChoiceFields } from '@/features/study-plan/components/choice-fields';
import { LessonFields } from '@/features/study-plan/components/lesson-fields';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

/** What the whole class studies; remade from the service's answer when somebody was quicker. */
export function ClassPlanForm({ plan }: { plan: StudyPlan }): ReactNode {
  const { t } = useTranslation('studyPlan');
  const school = useSchool();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<ClassPlan>(plan.ofClass);
  const may = plan.actions.includes('SET_STUDY_PLAN');
  const { queryKey } = studyPlanQuery(school.id, plan.classId);
  const saving = useMutation({
    mutationFn: () => setClassPlan(school.id, plan, draft),
    onSuccess: async (saved) => {
      queryClient.setQueryData(queryKey, saved);
      setDraft(saved.ofClass);
      await queryClient.invalidateQueries({ queryKey: ['grade-book'] });
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <h2>{t('class.title')}</h2>
      {saving.error && <ProblemNotice error={saving.error} />}
      {saving.isSuccess && <Notice tone="good" title={t('saved')} live />}
      {!plan.complete && <Notice tone="warn" title={t('class.incomplete')} />}
      <ChoiceFields
        plan={plan}
        choices={draft.choices}
        disabled={!may}
        onChange={(choices) => setDraft({ ...draft, choices })}
      />
      <LessonFields
        subjects={plan.subjects}
        lessons={draft.lessons}
        disabled={!may}
        onChange={(lessons) => setDraft({ ...draft, lessons })}
      />
      {may && (
        <div>
          <Button type="submit" look="primary" busy={saving.isPending}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  );
}
