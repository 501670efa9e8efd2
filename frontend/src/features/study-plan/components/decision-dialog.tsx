import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  decide,
  studyPlanQuery,
  type Decisions,
  type StudentStudy,
  type StudyPlan,
} from '@/features/study-plan/api/study-plan';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { SelectField, TextAreaField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

const VERDICTS = ['none', 'promoted', 'stays'] as const;
type Verdict = (typeof VERDICTS)[number];

interface DecisionDialogProps {
  plan: StudyPlan;
  student: StudentStudy;
  onClose: () => void;
}

function verdictOf({ promotion }: Decisions): Verdict {
  if (!promotion) return 'none';
  return promotion.promoted ? 'promoted' : 'stays';
}

/** Where the rules leave it to the principal whether a student moves up: the decision and why. */
export function DecisionDialog({ plan, student, onClose }: DecisionDialogProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const school = useSchool();
  const queryClient = useQueryClient();
  const [verdict, setVerdict] = useState(verdictOf(student.decisions));
  const [reason, setReason] = useState(student.decisions.promotion?.reason ?? '');
  const { queryKey } = studyPlanQuery(school.id, plan.classId);
  const deciding = useMutation({
    mutationFn: () =>
      decide(
        { schoolId: school.id, classId: plan.classId, student },
        {
          learning: student.decisions.learning ?? null,
          promotion: verdict === 'none' ? null : { promoted: verdict === 'promoted', reason },
        },
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey });
      await queryClient.invalidateQueries({ queryKey: ['grade-book'] });
      onClose();
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  return (
    <Dialog title={t('decision.openOf', { name: student.fullName })} onClose={onClose}>
      <p>{t('decision.text')}</p>
      {deciding.error && <ProblemNotice error={deciding.error} />}
      <SelectField
        label={t('decision.label')}
        value={verdict}
        onChange={(event) => setVerdict(event.target.value as Verdict)}
      >
        {VERDICTS.map((each) => (
          <option key={each} value={each}>
            {t(`decision.verdict.${each}`)}
          </option>
        ))}
      </SelectField>
      {verdict !== 'none' && (
        <TextAreaField
          label={t('decision.reason')}
          value={reason}
          maxLength={500}
          required
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button
          look="primary"
          busy={deciding.isPending}
          disabled={verdict !== 'none' && reason.trim() === ''}
          onClick={() => deciding.mutate()}
        >
          {t('save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
