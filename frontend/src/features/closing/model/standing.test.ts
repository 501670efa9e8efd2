import { expect, it } from 'vitest';
import { isShown, isStanding, STANDINGS } from '@/features/closing/model/standing';

const shown = (what: Parameters<typeof isShown>[0]) =>
  STANDINGS.map(({ standing }) => standing).filter((standing) => isShown(what, standing));

it('shows first those for whom people still have to do something', () => {
  expect(shown('OPEN')).toEqual(['AWAITS_PRINCIPAL', 'AWAITS_SUMMER']);
  expect(shown('RETAINED')).toEqual(['RETAINED']);
});

it('knows its states from other words', () => {
  expect(isStanding('PROMOTED')).toBe(true);
  expect(isStanding('OPEN')).toBe(false);
});
