import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Verification } from '@/features/verification/api/verify';
import { Verdict } from '@/features/verification/components/verdict';
import { setUpLanguages } from '@/shared/i18n/setup';

await setUpLanguages();
// The router scrolls to the top of a page; this browser has no page to scroll.
vi.stubGlobal('scrollTo', () => undefined);

const REVOKED = {
  outcome: 'REVOKED',
  headline: 'HỌC BẠ ĐÃ BỊ THU HỒI',
  explanation: 'Học bạ không còn giá trị sử dụng.',
  advice: 'Không dùng học bạ này.',
  registry: { state: 'REPLACED', label: 'Đã thu hồi và thay bằng học bạ khác' },
  reason: null,
  record: null,
  signatures: [],
  subjectSignatures: [],
  foreignSignatures: [],
  checks: [],
  revocation: {
    at: '2027-06-02T03:00:00Z',
    reason: 'Sai điểm môn Toán',
    replacedBy: { lookupCode: '53QT-W7VM-RT32-9MAZ', recordVersion: 2 },
  },
} as unknown as Verification;

function signature(number: number): Verification['subjectSignatures'][number] {
  return {
    subject: `Môn ${number}`,
    signer: `Cô ${number}`,
    signedAt: '2027-05-28T03:00:00Z',
    timestampedAt: null,
  };
}

async function show(verification: Verification): Promise<void> {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <Verdict verification={verification} /> }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole('heading', { name: /THU HỒI/ });
}

describe('the answer about a revoked record', () => {
  afterEach(cleanup);

  it('says when and why, and leads to what is in force', async () => {
    await show(REVOKED);
    expect(screen.getByText(/Thu hồi lúc/)).toBeTruthy();
    expect(screen.getByText('Lý do thu hồi: Sai điểm môn Toán')).toBeTruthy();
    const link = screen.getByRole('link', { name: '53QT-W7VM-RT32-9MAZ' });
    expect(link.getAttribute('href')).toBe('/v/53QT-W7VM-RT32-9MAZ');
  });

  it('leads nowhere while nothing is issued in its place, and invents no reason', async () => {
    const revocation = { at: '2027-06-02T03:00:00Z', reason: null, replacedBy: null };
    await show({ ...REVOKED, revocation });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText(/Lý do thu hồi/)).toBeNull();
  });
});

describe('subject teachers', () => {
  afterEach(cleanup);

  it('are named one by one where they are few, in their order', async () => {
    await show({ ...REVOKED, subjectSignatures: [signature(1), signature(2)] });
    const section = screen.getByRole('region', { name: /Giáo viên bộ môn đã ký \(2/ });
    const lines = [...section.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines.map((line) => line.slice(0, 10))).toEqual(['Môn 1: Cô ', 'Môn 2: Cô ']);
  });

  it('are folded away where they are many', async () => {
    await show({ ...REVOKED, subjectSignatures: [1, 2, 3, 4, 5].map(signature) });
    const folded = screen.getByText(/Giáo viên bộ môn đã ký \(5/).closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelectorAll('li')).toHaveLength(5);
  });

  it('are not spoken of where a record has none', async () => {
    await show(REVOKED);
    expect(screen.queryByText(/Giáo viên bộ môn/)).toBeNull();
  });
});
