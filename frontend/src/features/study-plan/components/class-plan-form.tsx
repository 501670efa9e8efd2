import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { setClassPlan, type ClassPath, type StudyPlan } from '@/features/study-plan/api/study-plan';
import { ChoiceFields } from '@/features/study-plan/components/choice-fields';
import { LessonFields } from '@/features/study-plan/components/lesson-fields';
import { SaveTrouble } from '@/features/study-plan/components/save-trouble';
import { contentOf, draftOf, isReady } from '@/features/study-plan/model/class-draft';
import { useSaving } from '@/features/study-plan/model/use-saving';
import { hasStatus } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

interface ClassPlanFormProps {
  path: ClassPath;
  plan: StudyPlan;
}

/** What the whole class studies. */
export function ClassPlanForm({ path, plan }: ClassPlanFormProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const editable = plan.actions.includes('SET_STUDY_PLAN');
  const [draft, setDraft] = useState(() => draftOf(plan.ofClass));
  // The version that the form was filled from: another person's change is never written over.
  const [version, setVersion] = useState(plan.version);
  const saving = useSaving(async () => {
    const saved = await setClassPlan(path, version, contentOf(draft));
    setVersion(saved.version);
    setDraft(draftOf(saved.ofClass));
  });
  const stale = hasStatus(saving.error, 412);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isReady(draft) && !saving.isPending && !stale) saving.mutate(undefined);
  }

  function startOver(): void {
    setVersion(plan.version);
    setDraft(draftOf(plan.ofClass));
    saving.reset();
  }

  return (
    <form className="card stack" onSubmit={submit}>
      <h2>{t('ofClass')}</h2>
      <SaveTrouble error={saving.error} onStartOver={startOver} />
      {saving.isSuccess && <Notice tone="good" title={t('saved')} live />}
      <ChoiceFields
        plan={plan}
        choices={draft.choices}
        disabled={!editable}
        onChange={(choices) => setDraft({ ...draft, choices })}
      />
      <LessonFields
        plan={plan}
        lessons={draft.lessons}
        disabled={!editable}
        onChange={(lessons) => setDraft({ ...draft, lessons })}
      />
      {editable && !stale && (
        <div>
          <Button type="submit" look="primary" busy={saving.isPending} disabled={!isReady(draft)}>
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  );
}
