import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassProgress, ClassSummary } from '@/shared/api/classes';
import styles from '@/features/school/components/class-list.module.css';
import { Badge, type Tone } from '@/shared/ui/badge';
import { buttonClass } from '@/shared/ui/button';

const COUNTS = [
  ['created', 'neutral'],
  ['homeroomSigned', 'brand'],
  ['managerSigned', 'brand'],
  ['issued', 'good'],
  ['revoked', 'bad'],
] as const satisfies [keyof ClassProgress['records'], Tone][];

function RecordCounts({ records }: { records: ClassProgress['records'] }): ReactNode {
  const { t } = useTranslation('school');
  return (
    <div className={styles.counts}>
      {COUNTS.filter(([key]) => records[key] > 0).map(([key, tone]) => (
        <Badge key={key} tone={tone}>
          {t(`records.${key}`, { count: records[key] })}
        </Badge>
      ))}
    </div>
  );
}

interface ClassCardProps {
  item: ClassSummary;
  progress: ClassProgress | undefined;
}

export function ClassCard({ item, progress }: ClassCardProps): ReactNode {
  const { t } = useTranslation('school');
  const params = { classId: item.id };
  const may = (action: ClassSummary['actions'][number]) => item.actions.includes(action);
  return (
    <div className={styles.card}>
      <div className={styles.heading}>
        <h3>{t('class', { name: item.name })}</h3>
        {progress && <BookState closed={progress.yearClosed} />}
      </div>
      <p className="soft">
        {t('classes.students', { count: item.studentCount })}
        {' · '}
        {item.homeroomTeacher
          ? t('classes.homeroom', { name: item.homeroomTeacher })
          : t('classes.noHomeroom')}
      </p>
      {progress && <RecordCounts records={progress.records} />}
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
        {may('READ_YEAR_RECORD') && (
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

function BookState({ closed }: { closed: boolean }): ReactNode {
  const { t } = useTranslation('school');
  return closed ? (
    <Badge tone="good" icon="check">
      {t('book.CLOSED')}
    </Badge>
  ) : (
    <Badge tone="brand" icon="pen">
      {t('book.OPEN')}
    </Badge>
  );
}
