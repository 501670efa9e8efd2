import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassSummary } from '@/features/school/api/classes';
import styles from '@/features/school/components/class-list.module.css';
import { Badge, type Tone } from '@/shared/ui/badge';
import { buttonClass } from '@/shared/ui/button';

const COUNTS = [
  ['created', 'neutral'],
  ['homeroomSigned', 'brand'],
  ['managerSigned', 'brand'],
  ['issued', 'good'],
  ['revoked', 'bad'],
] as const satisfies [keyof ClassSummary['yearRecords'], Tone][];

function RecordCounts({ item }: { item: ClassSummary }): ReactNode {
  const { t } = useTranslation('school');
  return (
    <div className={styles.counts}>
      {COUNTS.filter(([key]) => item.yearRecords[key] > 0).map(([key, tone]) => (
        <Badge key={key} tone={tone}>
          {t(`records.${key}`, { count: item.yearRecords[key] })}
        </Badge>
      ))}
    </div>
  );
}

export function ClassCard({ item }: { item: ClassSummary }): ReactNode {
  const { t } = useTranslation('school');
  const params = { classId: item.id };
  const may = (action: ClassSummary['actions'][number]) => item.actions.includes(action);
  return (
    <div className={styles.card}>
      <div className={styles.heading}>
        <h3>{t('class', { name: item.name })}</h3>
        <BookState state={item.gradeBookState} />
      </div>
      <p className="soft">
        {t('classes.students', { count: item.studentCount })}
        {' · '}
        {item.homeroomTeacher
          ? t('classes.homeroom', { name: item.homeroomTeacher })
          : t('classes.noHomeroom')}
      </p>
      <RecordCounts item={item} />
      <div className={styles.doors}>
        {(may('ENTER_GRADES') || may('READ_GRADE_BOOK')) && (
          <Link
            to="/classes/$classId/grade-book"
            params={params}
            className={buttonClass(may('ENTER_GRADES') ? 'primary' : 'plain')}
            aria-label={t('doors.gradeBookOf', { name: item.name })}
          >
            {t('doors.gradeBook')}
          </Link>
        )}
        {may('READ_YEAR_RECORDS') && (
          <Link
            to="/classes/$classId/year-records"
            params={params}
            className={buttonClass()}
            aria-label={t('doors.yearRecordsOf', { name: item.name })}
          >
            {t('doors.yearRecords')}
          </Link>
        )}
        {may('READ_STUDENTS') && (
          <Link
            to="/classes/$classId/students"
            params={params}
            className={buttonClass()}
            aria-label={t('doors.studentsOf', { name: item.name })}
          >
            {t('doors.students')}
          </Link>
        )}
      </div>
    </div>
  );
}

export function BookState({ state }: { state: ClassSummary['gradeBookState'] }): ReactNode {
  const { t } = useTranslation('school');
  return state === 'CLOSED' ? (
    <Badge tone="good" icon="check">
      {t('book.CLOSED')}
    </Badge>
  ) : (
    <Badge tone="brand" icon="pen">
      {t('book.OPEN')}
    </Badge>
  );
}
