import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addWindow, type WindowSubject } from '@/features/entry-window/api/windows';
import { momentOf } from '@/features/entry-window/model/local-time';
import { PERIODS } from '@/features/entry-window/model/periods';
import { classesQuery } from '@/shared/api/classes';
import { useSchool, useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { SelectField, TextField } from '@/shared/ui/field';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function useAdding() {
  const school = useSchool();
  const { schoolYear } = useSession();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (form: FormData) =>
      addWindow(school.id, {
        schoolYear,
        period: textOf(form, 'period'),
        classId: textOf(form, 'classId') || null,
        subject: textOf(form, 'subject') || null,
        column: null,
        span: {
          opensAt: momentOf(textOf(form, 'opensAt')),
          closesAt: momentOf(textOf(form, 'closesAt')),
        },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['entry-windows'] }),
  });
}

interface WindowFormProps {
  /** Every subject of the year's classes, each with the classes that have it. */
  subjects: WindowSubject[];
}

export function WindowForm({ subjects }: WindowFormProps): ReactNode {
  const { t } = useTranslation('entryWindow');
  const school = useSchool();
  const { schoolYear } = useSession();
  const classes = useQuery(classesQuery(school.id, schoolYear));
  const adding = useAdding();
  const [classId, setClassId] = useState('');
  const offered = subjects.filter((one) => classId === '' || one.classIds.includes(classId));

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    adding.mutate(new FormData(event.currentTarget));
  }

  return (
    <form className="card stack" onSubmit={submit}>
      <h2>{t('form.title')}</h2>
      {adding.error && <ProblemNotice error={adding.error} />}
      {adding.isSuccess && <Notice tone="good" title={t('form.done')} live />}
      <SelectField name="period" label={t('period.label')} required>
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {t(`period.${period}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="classId"
        label={t('class')}
        value={classId}
        onChange={(event) => setClassId(event.target.value)}
      >
        <option value="">{t('everyClass')}</option>
        {classes.data?.items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField key={classId} name="subject" label={t('subject')}>
        <option value="">{t('everySubject')}</option>
        {offered.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField name="opensAt" type="datetime-local" label={t('opensAt')} required />
      <TextField
        name="closesAt"
        type="datetime-local"
        label={t('closesAt')}
        hint={t('closesHint')}
        required
      />
      <div>
        <Button type="submit" look="primary" busy={adding.isPending}>
          {t('form.do')}
        </Button>
      </div>
    </form>
  );
}
