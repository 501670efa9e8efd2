import { describe, expect, it } from 'vitest';
import { fieldOf, momentOf } from '@/features/entry-window/model/local-time';

describe('date and time in Việt Nam', () => {
  it('is seven hours ahead, whatever the computer says', () => {
    expect(momentOf('2026-11-30T17:00')).toBe('2026-11-30T10:00:00.000Z');
    expect(momentOf('2026-12-01T00:00')).toBe('2026-11-30T17:00:00.000Z');
  });

  it('comes back as it was typed', () => {
    expect(fieldOf(momentOf('2026-12-31T23:59'))).toBe('2026-12-31T23:59');
    expect(fieldOf('2026-11-30T17:00:00Z')).toBe('2026-12-01T00:00');
  });
});
