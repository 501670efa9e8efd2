import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassPath, StudentStudy, StudyPlan } from '@/features/study-plan/api/study-plan';
import { DecisionDialog } from '@/features/study-plan/components/decision-dialog';
import { StudentFacts } from '@/features/study-plan/components/student-facts';
import { StudentStudyDialog } from '@/features/study-plan/components/student-study-dialog';
import { hasClassPlan } from '@/features/study-plan/model/class-draft';
import { Button } from '@/shared/ui/button';
import { TableFrame } from '@/shared/ui/table-frame';

interface StudentTableProps {
  path: ClassPath;
  plan: StudyPlan;
}

type Open = { what: 'study' | 'decision'; id: string } | null;

interface StudentLineProps {
  plan: StudyPlan;
  student: StudentStudy;
  onOpen: (open: Open) => void;
}

function StudentLine({ plan, student, onOpen }: StudentLineProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const { id, fullName } = student;
  return (
    <tr>
      <th scope="row">{fullName}</th>
      <td>
        <StudentFacts plan={plan} student={student} />
      </td>
      {plan.actions.length > 0 && (
        <td>
          <div className="row">
            {plan.actions.includes('SET_STUDY_PLAN') && (
              <Button
                aria-label={t('student.changeOf', { name: fullName })}
                onClick={() => onOpen({ what: 'study', id })}
              >
                {t('student.change')}
              </Button>
            )}
            {plan.actions.includes('DECIDE_AS_PRINCIPAL') && (
              <Button
                look="quiet"
                aria-label={t('decision.openOf', { name: fullName })}
                onClick={() => onOpen({ what: 'decision', id })}
              >
                {t('decision.open')}
              </Button>
            )}
          </div>
        </td>
      )}
    </tr>
  );
}

/** Every student of the class, and what is different for whom. */
export function StudentTable({ path, plan }: StudentTableProps): ReactNode {
  const { t } = useTranslation('studyPlan');
  const [open, setOpen] = useState<Open>(null);
  const student = plan.students.find(({ id }) => id === open?.id);
  const dialog = { path, onClose: () => setOpen(null) };
  return (
    <>
      <TableFrame label={t('students')}>
        <table className="table">
          <caption>{t('students')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.student')}</th>
              <th scope="col">{t('column.different')}</th>
              {plan.actions.length > 0 && <th scope="col">{t('column.act')}</th>}
            </tr>
          </thead>
          <tbody>
            {plan.students.map((one) => (
              <StudentLine key={one.id} plan={plan} student={one} onOpen={setOpen} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {student && open?.what === 'study' && (
        <StudentStudyDialog {...dialog} plan={plan} student={student} />
      )}
      {student && open?.what === 'decision' && (
        <DecisionDialog {...dialog} student={student} secondary={hasClassPlan(plan)} />
      )}
    </>
  );
}
