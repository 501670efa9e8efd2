import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classesQuery, classProgressQuery } from '@/shared/api/classes';
import { ClassCard } from '@/features/school/components/class-card';
import styles from '@/features/school/components/class-list.module.css';
import { useSchool, useSession } from '@/shared/session/session';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

export function ClassList(): ReactNode {
  const { t } = useTranslation('school');
  const school = useSchool();
  const { schoolYear } = useSession();
  const classes = useQuery(classesQuery(school.id, schoolYear));
  const progress = useQuery(classProgressQuery(school.id, schoolYear));
  const progressOf = (classId: string) =>
    progress.data?.items.find((one) => one.classId === classId);
  return (
    <section className="stack">
      <h2>{t('classes.title', { year: schoolYear })}</h2>
      {classes.isPending && <Loading />}
      {classes.error && (
        <ProblemNotice error={classes.error} onRetry={() => void classes.refetch()} />
      )}
      {classes.data?.items.length === 0 && <Notice>{t('classes.none')}</Notice>}
      <ul className={styles.list}>
        {classes.data?.items.map((item) => (
          <li key={item.id} className="card">
            <ClassCard item={item} progress={progressOf(item.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
