import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { assignTeacher, type AssignmentList } from '@/features/teaching/api/assignments';
import { today } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { SelectField, TextField } from '@/shared/ui/field';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface AssignFormProps {
  classId: string;
  list: AssignmentList;
}

function useAssigning(classId: string) {
  const school = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (form: FormData) =>
      assignTeacher(school.id, classId, {
        subject: field(form, 'subject'),
        staffId: field(form, 'staffId'),
        firstDay: field(form, 'firstDay'),
        lastDay: field(form, 'lastDay') || null,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['teaching-assignments'] }),
  });
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function AssignForm({ classId, list }: AssignFormProps): ReactNode {
  const { t } = useTranslation('teaching');
  const assigning = useAssigning(classId);
  const [substitute, setSubstitute] = useState(false);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    assigning.mutate(new FormData(event.currentTarget));
  }

  return (
    <form className="card stack" onSubmit={submit}>
      <h2>{t('form.title')}</h2>
      {assigning.error && <ProblemNotice error={assigning.error} />}
      {assigning.data && (
        <Notice
          tone="good"
          title={t('form.done', {
            name: assigning.data.staffName,
            subject: assigning.data.subjectName,
          })}
          live
        />
      )}
      <SelectField name="subject" label={t('column.subject')} required>
        {list.subjects.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="staffId" label={t('column.teacher')} required>
        {list.staff.map(({ id, fullName, position }) => (
          <option key={id} value={id}>
            {`${fullName} – ${position}`}
          </option>
        ))}
      </SelectField>
      <TextField
        name="firstDay"
        type="date"
        label={t('form.firstDay')}
        defaultValue={today()}
        required
      />
      <label className="row">
        <input
          type="checkbox"
          checked={substitute}
          onChange={(event) => setSubstitute(event.target.checked)}
        />
        {t('form.substitute')}
      </label>
      {substitute && <TextField name="lastDay" type="date" label={t('form.lastDay')} required />}
      <div>
        <Button type="submit" look="primary" busy={assigning.isPending}>
          {t('form.do')}
        </Button>
      </div>
    </form>
  );
}
