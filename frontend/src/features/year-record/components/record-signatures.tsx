import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecordDetail } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';
import { formatInstant } from '@/shared/date/format';

interface RecordSignaturesProps {
  items: YearRecordDetail['signatures'];
  subjects: YearRecordDetail['subjectSignatures'];
}

function Subjects({ items }: { items: RecordSignaturesProps['subjects'] }): ReactNode {
  const { t } = useTranslation('yearRecord');
  if (items.length === 0) return null;
  return (
    <>
      <h3>{t('signatures.subjects')}</h3>
      <ul className={styles.list}>
        {items.map(({ subjectName, teacherName, signed }) => (
          <li key={`${subjectName} ${teacherName}`}>
            {subjectName}: <strong>{teacherName}</strong>{' '}
            <span className={`soft small ${styles.standing}`}>
              ({t(signed ? 'signatures.signed' : 'signatures.unsigned')})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function RecordSignatures({ items, subjects }: RecordSignaturesProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  return (
    <section className="card stack">
      <h2>{t('signatures.title')}</h2>
      {items.length === 0 && <p className="soft">{t('signatures.none')}</p>}
      <ol className={styles.list}>
        {items.map((signature) => (
          <li key={signature.role}>
            <span className="soft small">{t(`signatures.${signature.role}`)}</span>
            <br />
            <strong>{signature.signerName}</strong>
            {signature.signerTitle && `, ${signature.signerTitle}`}
            <br />
            <span className="small">
              {t('signatures.at', { at: formatInstant(signature.signedAt) })}
              {signature.timestampedAt && ` · ${t('signatures.timestamped')}`}
            </span>
            <br />
            <span className="soft small">
              {t('signatures.issuer', { issuer: signature.certificateIssuer })}
            </span>
          </li>
        ))}
      </ol>
      <Subjects items={subjects} />
    </section>
  );
}
