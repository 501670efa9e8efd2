import { describe, expect, it } from 'vitest';
import {
  NO_CHOICES,
  withElective,
  withOptional,
  withTopic,
} from '@/features/study-plan/model/choices';

describe('what a class chooses', () => {
  it('is taken and given back with the same press', () => {
    const chosen = withElective(withElective(NO_CHOICES, 'VAT_LI'), 'HOA_HOC');
    expect(chosen.electives).toEqual(['VAT_LI', 'HOA_HOC']);
    expect(withElective(chosen, 'VAT_LI').electives).toEqual(['HOA_HOC']);
    expect(withOptional(withOptional(NO_CHOICES, 'NGOAI_NGU_2'), 'NGOAI_NGU_2')).toEqual(
      NO_CHOICES,
    );
  });

  it('has its topics in both terms', () => {
    const chosen = withTopic(NO_CHOICES, 'TOAN');
    expect(chosen.topics).toEqual([{ subject: 'TOAN', terms: ['HK1', 'HK2'] }]);
    expect(withTopic(chosen, 'TOAN')).toEqual(NO_CHOICES);
  });
});
