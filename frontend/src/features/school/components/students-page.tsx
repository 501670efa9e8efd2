import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classQuery } from '@/shared/api/classes';
import { studentsQuery, type Student } from '@/features/school/api/students';
import { formatDay } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Badge, type Tone } from '@/shared/ui/badge';
import { Loading } from '@/shared/ui/loading';
import { PageHeader } from '@/shared/ui/page-header';
import { TableFrame } from '@/shared/ui/table-frame';

const TONES: Record<Student['identity']['status'], Tone> = {
  COMPLETE: 'good',
  TEMPORARY: 'warn',
  MISSING: 'warn',
};

/** A country by name: the service keeps the code. */
function useNationName(): (code: string) => string {
  const { i18n } = useTranslation('school');
  const names = useMemo(
    () => new Intl.DisplayNames([i18n.language], { type: 'region', fallback: 'code' }),
    [i18n.language],
  );
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}

function StudentLine({ student, index }: { student: Student; index: number }): ReactNode {
  const { t } = useTranslation('school');
  const nationName = useNationName();
  const { status, kind, maskedNumber } = student.identity;
  return (
    <tr>
      <td className="num">{index}</td>
      <th scope="row">{student.fullName}</th>
      <td>{student.studentCode}</td>
      <td className="numbers">{formatDay(student.dateOfBirth)}</td>
      <td>{t(`sex.${student.sex}`)}</td>
      <td>{nationName(student.nationality)}</td>
      <td>
        <div className="row">
          <Badge tone={TONES[status]}>{t(`identity.${status}`)}</Badge>
          {maskedNumber && (
            <span className="numbers small">
              {t(`identityKind.${kind}`)} {maskedNumber}
            </span>
          )}
        </div>
      </td>
    </tr>
  );
}

const COLUMNS = ['code', 'born', 'sex', 'nationality', 'identity'] as const;

export function StudentsPage(): ReactNode {
  const { t } = useTranslation('school');
  const school = useSchool();
  const { classId } = useParams({ from: '/in/classes/$classId/students' });
  const schoolClass = useQuery(classQuery(school.id, classId));
  const students = useQuery(studentsQuery(school.id, classId));
  if (students.error) throw students.error;
  if (!students.data || !schoolClass.data) return <Loading />;
  const { name, schoolYear } = schoolClass.data;
  const place = t('place', { name, year: schoolYear, school: school.name });
  return (
    <>
      <PageHeader title={t('students.title', { name })} place={place} />
      <TableFrame label={t('students.title', { name })}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="num">
                {t('students.number')}
              </th>
              <th scope="col">{t('students.name')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`students.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.data.items.map((student, index) => (
              <StudentLine key={student.id} student={student} index={index + 1} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}
