import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant } from '@/shared/date/format';

describe('dates', () => {
  it('writes a birthday day first and never shifts it', () => {
    expect(formatDay('2017-05-03')).toBe('03/05/2017');
  });

  it('shows an instant in Vietnamese time, wherever the browser is', () => {
    expect(formatInstant('2026-05-31T17:30:00Z')).toBe('00:30 01/06/2026');
  });

  it('shows what it was given when it is no date', () => {
    expect(formatInstant('hôm nay')).toBe('hôm nay');
  });
});
