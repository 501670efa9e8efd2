import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StudentStudy, StudyPlan } from '@/features/study-plan/api/study-plan';
import * as service from '@/features/study-plan/api/study-plan';
import { ClassPlanForm } from '@/features/study-plan/components/class-plan-form';
import { StudentTable } from '@/features/study-plan/components/student-table';
import { ApiProblem } from '@/shared/api/problem';
import { setUpLanguages } from '@/shared/i18n/setup';

vi.mock('@/features/study-plan/api/study-plan', { spy: true });
await setUpLanguages();

const PATH = { schoolId: 's', classId: 'c' };
const NONE = { electives: [], topics: [], optional: [] };
const STUDENT: StudentStudy = {
  id: '1',
  fullName: 'Lê Văn An',
  version: 3,
  study: { choices: null, basis: 'CURRICULUM', exemptions: [], former: null },
  decisions: { promotion: null, learning: null },
};

function subject(code: string, label: string, role: 'COMPULSORY' | 'ELECTIVE', hasTopics = false) {
  return { code, label, role, hasTopics, kind: 'MARK' as const, lessonsPerYear: 70 };
}

const PLAN: StudyPlan = {
  classId: 'c',
  version: 5,
  complete: false,
  electives: 4,
  topics: 3,
  subjects: [subject('TOAN', 'Toán', 'COMPULSORY', true), subject('VAT_LI', 'Vật lí', 'ELECTIVE')],
  traits: [],
  ofClass: { choices: NONE, lessons: [] },
  students: [STUDENT],
  actions: ['SET_STUDY_PLAN', 'DECIDE_AS_PRINCIPAL'],
};

function show(plan: Partial<StudyPlan> = {}): void {
  const whole = { ...PLAN, ...plan };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ClassPlanForm path={PATH} plan={whole} />
      <StudentTable path={PATH} plan={whole} />
    </QueryClientProvider>,
  );
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

beforeEach(() => {
  // The dialog element of this browser without a screen cannot open.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the plan of the class', () => {
  it('sends what was ticked with the version that the form was filled from', async () => {
    vi.mocked(service.setClassPlan).mockResolvedValue({ ...PLAN, version: 6 });
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vật lí' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Toán, HK I' }));
    await userEvent.click(button('Lưu'));
    expect(service.setClassPlan).toHaveBeenCalledWith(PATH, 5, {
      choices: {
        electives: ['VAT_LI'],
        topics: [{ subject: 'TOAN', terms: ['HK1'] }],
        optional: [],
      },
      lessons: [],
    });
    expect(await screen.findByText('Đã lưu kế hoạch học tập của lớp.')).toBeTruthy();
  });

  it('writes nothing over the change of somebody else before it was looked at', async () => {
    const overtaken = new ApiProblem({ status: 412, code: 'STALE', title: 'Đã có người sửa' });
    vi.mocked(service.setClassPlan).mockRejectedValue(overtaken);
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vật lí' }));
    await userEvent.click(button('Lưu'));
    const startOver = await screen.findByRole('button', { name: /xem nội dung mới nhất/ });
    expect(screen.queryByRole('button', { name: 'Lưu' })).toBeNull();
    await userEvent.click(startOver);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Vật lí' }).checked).toBe(false);
    expect(button('Lưu')).toBeTruthy();
  });

  it('is only read by whoever may not set it', () => {
    show({ actions: [] });
    expect(screen.queryByRole('button', { name: /Lưu|Sửa|Quyết định/ })).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Vật lí' }).matches(':disabled')).toBe(true);
  });
});

describe('a student', () => {
  it('is exempt from a subject for a term and a reason', async () => {
    vi.mocked(service.setStudentStudy).mockResolvedValue(STUDENT);
    show();
    await userEvent.click(button('Sửa kế hoạch học tập của Lê Văn An'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: /Thêm một nội dung/ }));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Miễn' }), 'TOAN');
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Thời gian' }), 'HK2');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(service.setStudentStudy).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Gãy tay');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(service.setStudentStudy).toHaveBeenCalledWith(PATH, STUDENT, {
      choices: null,
      basis: 'CURRICULUM',
      exemptions: [{ subject: 'TOAN', term: 'HK2', reason: 'Gãy tay' }],
      former: null,
    });
  });

  it('brings along what the former school gave, and nothing where it gave nothing', async () => {
    vi.mocked(service.setStudentStudy).mockResolvedValue(STUDENT);
    show();
    await userEvent.click(button('Sửa kế hoạch học tập của Lê Văn An'));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('checkbox', { name: /lấy kết quả của trường trước/ }));
    const type = (name: string, text: string) =>
      userEvent.type(dialog.getByRole('textbox', { name }), text);
    await type('Tên trường trước', 'THCS Vàm Xáng');
    await type('Toán', '7,4');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(service.setStudentStudy).not.toHaveBeenCalled();
    await type('Lý do', 'Chuyển đến');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(service.setStudentStudy).toHaveBeenCalledWith(
      PATH,
      STUDENT,
      expect.objectContaining({
        former: {
          term: 'HK1',
          school: 'THCS Vàm Xáng',
          reason: 'Chuyển đến',
          results: [{ subject: 'TOAN', value: '7,4' }],
          conduct: null,
          absences: null,
        },
      }),
    );
  });

  it('is promoted by a decision that says why', async () => {
    vi.mocked(service.decideOnStudent).mockResolvedValue(STUDENT);
    show();
    await userEvent.click(button('Quyết định của hiệu trưởng với Lê Văn An'));
    const dialog = within(screen.getByRole('dialog'));
    const [promotion] = dialog.getAllByRole('combobox', { name: 'Quyết định' });
    if (!promotion) throw new Error('no field');
    await userEvent.selectOptions(promotion, 'yes');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Hoàn cảnh');
    await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(service.decideOnStudent).toHaveBeenCalledWith(PATH, STUDENT, {
      promotion: { promoted: true, reason: 'Hoàn cảnh' },
      learning: null,
    });
  });

  it('shows only the acts that are open', () => {
    show({ actions: ['SET_STUDY_PLAN'] });
    expect(screen.queryByRole('button', { name: /Quyết định/ })).toBeNull();
    expect(button(/^Sửa/)).toBeTruthy();
  });

  it('is named with what is different and why', () => {
    const exemptions = [{ subject: 'TOAN', term: null, reason: 'Khuyết tật' }];
    const study = { ...STUDENT.study, exemptions };
    show({ students: [{ ...STUDENT, study }] });
    expect(screen.getByText('Miễn Toán, Cả năm học: Khuyết tật')).toBeTruthy();
  });
});
