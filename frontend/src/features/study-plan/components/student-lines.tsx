import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentStudy, StudyPlan } from '@/features/study-plan/api/study-plan';
import { DecisionDialog } from '@/features/study-plan/components/decision-dialog';
import { StudentDialog } from '@/features/study-plan/components/student-dialog';
import styles from '@/features/study-plan/components/study-plan.module.css';
import { Button } from '@/shared/ui/button';
import { TableFrame } from '@/shared/ui/table-frame';

function nameIn(plan: StudyPlan): (code: string) => string {
  const names = new Map([...plan.subjects, ...plan.traits].map(({ code, label }) => [code, label]));
  return (code) => names.get(code) ?? code;
}

/** What is different for one student, in a few words; nothing for most. */
function Differences({ plan, student }: { plan: StudyPlan; student: StudentStudy }): ReactNode {
  const { t } = useTranslation('studyPlan');
  const nameOf = nameIn(plan);
  const { study, decisions } = student;
  const { promotion, learning } = decisions;
  return (
    <ul className={styles.facts}>
      {study.basis !== 'CURRICULUM' && <li>{t(`basis.${study.basis}`)}</li>}
      {study.choices && (
        <li>{t('own', { subjects: study.choices.electives.map(nameOf).join(', ') })}</li>
      )}
      {study.exemptions.map(({ subject, term, reason }) => (
        <li key={`${subject} ${term ?? ''}`}>
          {t('exempt', {
            subject: nameOf(subject),
            term: term === null ? t('term.year') : t(`term.${term as 'HK1'}`),
            reason,
          })}
        </li>
      ))}
      {promotion && (
        <li>
          {t(`decision.said.${promotion.promoted ? 'promoted' : 'stays'}`, {
            reason: promotion.reason,
          })}
        </li>
      )}
      {learning && <li>{t(`decision.learned.${learning.level}`, { reason: learning.reason })}</li>}
    </ul>
  );
}

export function StudentLines({ plan }: { plan: StudyPlan }): ReactNode {
  const { t } = useTranslation('studyPlan');
  const [open, setOpen] = useState<{ id: string; what: 'study' | 'decision' } | null>(null);
  const student = plan.students.find(({ id }) => id === open?.id);
  const close = (): void => setOpen(null);
  return (
    <>
      <TableFrame label={t('students.title')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('students.name')}</th>
              <th scope="col">{t('students.different')}</th>
              <th scope="col">{t('students.act')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.students.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.fullName}</th>
                <td>
                  <Differences plan={plan} student={one} />
                </td>
                <td>
                  {plan.actions.includes('SET_STUDY_PLAN') && (
                    <Button
                      aria-label={t('students.changeOf', { name: one.fullName })}
                      onClick={() => setOpen({ id: one.id, what: 'study' })}
                    >
                      {t('students.change')}
                    </Button>
                  )}{' '}
                  {plan.actions.includes('DECIDE_AS_PRINCIPAL') && (
                    <Button
                      aria-label={t('decision.openOf', { name: one.fullName })}
                      onClick={() => setOpen({ id: one.id, what: 'decision' })}
                    >
                      {t('decision.open')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {student && open?.what === 'study' && (
        <StudentDialog plan={plan} student={student} onClose={close} />
      )}
      {student && open?.what === 'decision' && (
        <DecisionDialog plan={plan} student={student} onClose={close} />
      )}
    </>
  );
}
