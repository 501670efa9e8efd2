import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { subjectSigningQuery, type SubjectSigning } from '@/features/year-record/api/year-records';
import { placesToSign } from '@/features/year-record/model/places';
import { useSchool, useSession } from '@/shared/session/session';
import { useSigningLauncher } from '@/shared/session/signing-launcher';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

function Line({ line }: { line: SubjectSigning }): ReactNode {
  const { t } = useTranslation('yearRecord');
  const launch = useSigningLauncher();
  const { className, subjectName: subject, ready, blocked, signed } = line;
  const reasons = [...new Set(blocked.map(({ reason }) => reason))];
  return (
    <li>
      <div className="row">
        <strong>{t('subjectSigning.line', { className, subject })}</strong>
        <span className="soft">
          {t('subjectSigning.ready', { count: ready.length })} ·{' '}
          {t('subjectSigning.signed', { count: signed })}
        </span>
        {ready.length > 0 && (
          <Button icon="pen" onClick={() => launch(placesToSign([line]))}>
            {t('subjectSigning.sign', { count: ready.length })}
          </Button>
        )}
      </div>
      {blocked.length > 0 && (
        <p className="soft small">
          {t('subjectSigning.blocked', { count: blocked.length })}: {reasons.join(' ')}
        </p>
      )}
    </li>
  );
}

/** On the first page: the subjects that wait for this teacher's signature, and one button for all. */
export function WaitingSubjects(): ReactNode {
  const { t } = useTranslation('yearRecord');
  const { id: schoolId } = useSchool();
  const { schoolYear } = useSession();
  const launch = useSigningLauncher();
  const list = useQuery(subjectSigningQuery(schoolId, schoolYear));
  const lines = (list.data?.items ?? []).filter(
    ({ ready, blocked }) => ready.length + blocked.length > 0,
  );
  if (lines.length === 0) return null;
  const all = placesToSign(lines);
  return (
    <Notice tone="info" title={t('subjectSigning.title')}>
      <ul className="stack">
        {lines.map((line) => (
          <Line key={`${line.classId} ${line.subject}`} line={line} />
        ))}
      </ul>
      {lines.length > 1 && all.records.length > 0 && (
        <div>
          <Button look="primary" icon="pen" onClick={() => launch(all)}>
            {t('subjectSigning.signAll', { count: all.records.length })}
          </Button>
        </div>
      )}
    </Notice>
  );
}
