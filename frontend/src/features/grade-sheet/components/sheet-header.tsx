import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetBookQuery, type BookPath } from '@/features/grade-sheet/api/grade-sheet';
import { useSchool } from '@/shared/session/session';
import { buttonClass } from '@/shared/ui/button';
import { PageHeader } from '@/shared/ui/page-header';

interface SheetHeaderProps {
  path: BookPath;
  lead: string;
  children?: ReactNode;
}

/** Which book the file is for, and the way back to it. */
export function SheetHeader({ path, lead, children }: SheetHeaderProps): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const school = useSchool();
  const { data: book } = useQuery(sheetBookQuery(path));
  const { classId, period } = path;
  return (
    <PageHeader
      title={t('title')}
      place={
        book &&
        t('place', {
          name: book.className,
          period: book.periodLabel,
          year: book.schoolYear,
          school: school.name,
        })
      }
      lead={lead}
      actions={
        <>
          <Link
            to="/classes/$classId/grade-book/$period"
            params={{ classId, period }}
            className={buttonClass()}
          >
            {t('back')}
          </Link>
          {children}
        </>
      }
    />
  );
}
