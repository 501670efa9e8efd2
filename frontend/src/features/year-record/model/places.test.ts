import { expect, test } from 'vitest';
import type { SubjectSigning } from '@/features/year-record/api/year-records';
import { placesToSign } from '@/features/year-record/model/places';

const line = (subject: string, ids: string[]): SubjectSigning => ({
  classId: 'c',
  className: '6A',
  subject,
  subjectName: subject,
  ready: ids.map((id) => ({ id, version: 3, studentName: 'An' })),
  blocked: [{ studentName: 'Bình', reason: 'Sổ đã mở lại.' }],
  signed: 1,
});

test('signs what is ready on every line and nothing that is blocked', () => {
  expect(placesToSign([line('TOAN', ['1', '2']), line('KHTN', ['3'])])).toEqual({
    action: 'SIGN_AS_SUBJECT_TEACHER',
    records: [
      { id: '1', version: 3 },
      { id: '2', version: 3 },
      { id: '3', version: 3 },
    ],
  });
});

test('takes no more than a batch takes', () => {
  const many = Array.from({ length: 2001 }, (_, index) => String(index));
  expect(placesToSign([line('TOAN', many)]).records).toHaveLength(2000);
});
