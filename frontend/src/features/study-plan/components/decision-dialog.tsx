import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  decideOnStudent,
  type ClassPath,
  type StudentStudy,
} from '@/features/study-plan/api/study-plan';
import { LearningFields, PromotionFields } from '@/features/study-plan/components/decision-fields';
import { SaveTrouble } from '@/features/study-plan/components/save-trouble';
import { contentOf, draftOf, isReady } from '@/features/study-plan/model/decision-draft';
import { useSaving } from '@/features/study-plan/model/use-saving';
import { hasStatus } from '@/shared/api/problem';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';

interface DecisionDialogProps {
  path: ClassPath;
  student: StudentStudy;
  /** Learning levels exist in secondary school only. */
  secondary: boolean;
  onClose: () => void;
}

/** What the principal decides where the rules leave the result of a student open. */
export function DecisionDialog(props: DecisionDialogProps): ReactNode {
  const { path, student, secondary, onClose } = props;
  const { t } = useTranslation('studyPlan');
  const [base, setBase] = useState(student);
  const [draft, setDraft] = useState(() => draftOf(student.decisions));
  const saving = useSaving(() => decideOnStudent(path, base, contentOf(draft)), onClose);
  const stale = hasStatus(saving.error, 412);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isReady(draft) && !saving.isPending && !stale) saving.mutate(undefined);
  }

  function startOver(): void {
    setBase(student);
    setDraft(draftOf(student.decisions));
    saving.reset();
  }

  return (
    <Dialog
      title={t('decision.title', { name: student.fullName })}
      onClose={onClose}
      locked={saving.isPending}
    >
      <form className="stack" onSubmit={submit}>
        <p className="soft">{t('decision.text')}</p>
        <SaveTrouble error={saving.error} onStartOver={startOver} />
        <PromotionFields draft={draft} onChange={setDraft} />
        {secondary && <LearningFields draft={draft} onChange={setDraft} />}
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
