import { describe, expect, it } from 'vitest';
import { sameName } from '@/features/grade-book/paste/names';

describe('the same name', () => {
  it('is written with composed or decomposed letters, in any case and spacing', () => {
    expect(sameName('Nguyễn Thị Hồng', 'Nguyễn Thị Hồng'.normalize('NFD'))).toBe(true);
    expect(sameName('NGUYỄN  THỊ HỒNG ', 'Nguyễn Thị Hồng')).toBe(true);
  });

  it('has its tone on either vowel', () => {
    expect(sameName('Trần Thị Hoà', 'Trần Thị Hòa')).toBe(true);
    expect(sameName('Lê Thuý', 'Lê Thúy')).toBe(true);
  });

  it('has the same letters and the same tones', () => {
    expect(sameName('Trần Thị Hoa', 'Trần Thị Hòa')).toBe(false);
    expect(sameName('Trần Văn An', 'Trần Văn Ân')).toBe(false);
    expect(sameName('Đỗ An', 'Do An')).toBe(false);
    expect(sameName('', 'Trần Văn An')).toBe(false);
  });
});
