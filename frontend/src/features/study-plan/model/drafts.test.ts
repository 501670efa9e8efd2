import { describe, expect, it } from 'vitest';
import {
  hasTopic,
  NO_CHOICES,
  toggleSubject,
  toggleTopic,
} from '@/features/study-plan/model/choices';
import * as ofClass from '@/features/study-plan/model/class-draft';
import * as decisions from '@/features/study-plan/model/decision-draft';
import {
  formerDraftOf,
  formerOf,
  isFormerReady,
  NO_FORMER,
} from '@/features/study-plan/model/former-draft';
import * as ofStudent from '@/features/study-plan/model/student-draft';

describe('choices', () => {
  it('take a subject in and out of its own list', () => {
    const chosen = toggleSubject(NO_CHOICES, 'electives', 'VAT_LI');
    expect(chosen).toEqual({ electives: ['VAT_LI'], topics: [], optional: [] });
    expect(toggleSubject(chosen, 'electives', 'VAT_LI')).toEqual(NO_CHOICES);
  });

  it('keep the terms of a topic in their order, and no topic without a term', () => {
    const second = toggleTopic(NO_CHOICES, 'TOAN', 'HK2');
    const both = toggleTopic(second, 'TOAN', 'HK1');
    expect(both.topics).toEqual([{ subject: 'TOAN', terms: ['HK1', 'HK2'] }]);
    expect(hasTopic(both, 'TOAN', 'HK1')).toBe(true);
    expect(hasTopic(second, 'TOAN', 'HK1')).toBe(false);
    expect(toggleTopic(second, 'TOAN', 'HK2').topics).toEqual([]);
  });

  it('leave the topics of other subjects alone', () => {
    const one = toggleTopic(NO_CHOICES, 'TOAN', 'HK1');
    const two = toggleTopic(one, 'NGU_VAN', 'HK1');
    expect(toggleTopic(two, 'NGU_VAN', 'HK1')).toEqual(one);
  });
});

describe('the plan of a class', () => {
  const content = { choices: NO_CHOICES, lessons: [{ subject: 'TOAN', perYear: 140 }] };

  it('comes out of the form as it went in', () => {
    expect(ofClass.contentOf(ofClass.draftOf(content))).toEqual(content);
  });

  it('has the lessons of the curriculum where nothing is typed', () => {
    const draft = { choices: NO_CHOICES, lessons: { TOAN: ' ', NGU_VAN: ' 105 ' } };
    expect(ofClass.contentOf(draft).lessons).toEqual([{ subject: 'NGU_VAN', perYear: 105 }]);
  });

  it.each(['0', '401', '-5', '12,5', 'abc'])('does not take %s lessons', (typed) => {
    expect(ofClass.isReady({ choices: NO_CHOICES, lessons: { TOAN: typed } })).toBe(false);
  });

  it.each(['', '1', '400'])('takes "%s" lessons', (typed) => {
    expect(ofClass.isReady({ choices: NO_CHOICES, lessons: { TOAN: typed } })).toBe(true);
  });
});

describe('what is different for a student', () => {
  const content = {
    choices: null,
    basis: 'CURRICULUM' as const,
    former: null,
    exemptions: [
      { subject: 'GD_THE_CHAT', term: 'HK1', reason: 'Gãy tay' },
      { subject: 'TOAN', term: null, reason: 'Khuyết tật' },
    ],
  };

  it('comes out of the form as it went in', () => {
    expect(ofStudent.contentOf(ofStudent.draftOf(content))).toEqual(content);
  });

  it('is not ready while an exemption says not from what, or not why', () => {
    const draft = ofStudent.withExemption(ofStudent.draftOf(content));
    expect(ofStudent.isReady(draft)).toBe(false);
    const named = ofStudent.changeExemption(draft, 2, { subject: 'NGU_VAN' });
    expect(ofStudent.isReady(named)).toBe(false);
    expect(ofStudent.isReady(ofStudent.changeExemption(named, 2, { reason: ' ' }))).toBe(false);
    expect(ofStudent.isReady(ofStudent.changeExemption(named, 2, { reason: 'Ốm' }))).toBe(true);
  });

  it('loses the line that is taken out, and no other', () => {
    const draft = ofStudent.withoutExemption(ofStudent.draftOf(content), 0);
    expect(draft.exemptions.map(({ subject }) => subject)).toEqual(['TOAN']);
    // A new line never takes the place of one that is still there.
    expect(ofStudent.withExemption(draft).exemptions.map(({ key }) => key)).toEqual([1, 2]);
  });
});

describe('the term of a former school', () => {
  const former = {
    term: 'HK1',
    school: 'THCS Vàm Xáng',
    reason: 'Chuyển đến',
    results: [{ subject: 'TOAN', value: '7,4' }],
    conduct: 'KHA' as const,
    absences: 12,
  };

  it('comes out of the form as it went in', () => {
    expect(formerOf(formerDraftOf(former) ?? NO_FORMER)).toEqual(former);
    expect(formerDraftOf(null)).toBeNull();
  });

  it('has nothing where nothing was typed', () => {
    const draft = { ...NO_FORMER, school: ' A ', reason: 'B', results: { TOAN: ' ' } };
    expect(formerOf(draft)).toEqual({
      term: 'HK1',
      school: 'A',
      reason: 'B',
      results: [],
      conduct: null,
      absences: null,
    });
  });

  it('is not ready without school and reason, or with absences that are no number', () => {
    const draft = { ...NO_FORMER, school: 'A', reason: 'B' };
    expect(isFormerReady(draft)).toBe(true);
    expect(isFormerReady({ ...draft, school: ' ' })).toBe(false);
    expect(isFormerReady({ ...draft, reason: '' })).toBe(false);
    expect(isFormerReady({ ...draft, absences: 'ba' })).toBe(false);
  });
});

describe('decisions of the principal', () => {
  const made = {
    promotion: { promoted: false, reason: 'Nghỉ 50 buổi' },
    learning: { level: 'DAT' as const, reason: 'Xét thêm' },
  };

  it('come out of the form as they went in', () => {
    expect(decisions.contentOf(decisions.draftOf(made))).toEqual(made);
  });

  it('are taken back by choosing none', () => {
    const draft = { ...decisions.draftOf(made), promotion: '' as const, learning: '' as const };
    expect(decisions.contentOf(draft)).toEqual({ promotion: null, learning: null });
    expect(decisions.isReady(draft)).toBe(true);
  });

  it('need a reason each', () => {
    const draft = decisions.draftOf(made);
    expect(decisions.isReady({ ...draft, learningReason: ' ' })).toBe(false);
    expect(decisions.isReady({ ...draft, promotionReason: '' })).toBe(false);
  });
});
