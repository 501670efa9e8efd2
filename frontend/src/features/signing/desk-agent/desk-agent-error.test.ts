import { describe, expect, it } from 'vitest';
import { DESK_REASONS } from '@/features/signing/desk-agent/desk-agent-error';
import { vi } from '@/shared/i18n/resources';

describe('reasons of the desk', () => {
  it('have a sentence each, and no sentence is left over', () => {
    expect(Object.keys(vi.deskAgent.error).sort()).toEqual([...DESK_REASONS].sort());
  });
});
