import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as service from '@/features/signing-image/api/signing-images';
import { ImagesPage } from '@/features/signing-image/components/images-page';
import { ApiProblem } from '@/shared/api/problem';
import { setUpLanguages } from '@/shared/i18n/setup';
import { SessionContext, type Session } from '@/shared/session/session';

vi.mock('@/features/signing-image/api/signing-images', { spy: true });
await setUpLanguages();

const NONE = { version: 0, png: null, updatedAt: null };
const SET = { version: 3, png: 'iVBORw0KGgo=', updatedAt: '2026-11-28T01:00:00Z' };
const FILE = new File(['x'], 'chu-ky.png', { type: 'image/png' });

let kept: service.SigningImage = NONE;

function show(...actions: Session['actions']): void {
  const session = {
    school: { id: 's', name: 'Trường' },
    schoolYear: '2026-2027',
    actions,
  } as unknown as Session;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={session}>
        <ImagesPage />
      </SessionContext>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  kept = NONE;
  vi.mocked(service.imageQuery).mockImplementation(
    (school, kind) =>
      ({
        queryKey: ['signing-image', school, kind],
        queryFn: () => Promise.resolve(kept),
      }) as never,
  );
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the images of signatures and seals', () => {
  it('are offered to those who keep them', async () => {
    show('KEEP_SEAL_IMAGE');
    expect(await screen.findByRole('heading', { name: 'Con dấu của trường' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Chữ ký của tôi' })).toBeNull();
  });

  it('are sent on the version that was seen, and shown as they are printed', async () => {
    vi.mocked(service.setImage).mockImplementation(() => {
      kept = SET;
      return Promise.resolve(SET);
    });
    show('KEEP_OWN_SIGNATURE_IMAGE');
    expect(await screen.findByText(/^Chưa có hình ảnh chữ ký/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gỡ hình ảnh chữ ký' })).toBeNull();
    await userEvent.upload(screen.getByLabelText('Chọn tệp PNG'), FILE);
    expect(service.setImage).toHaveBeenCalledWith('s', 'own', 0, FILE);
    const picture = await screen.findByRole('img', { name: 'Hình ảnh chữ ký của tôi' });
    expect(picture.getAttribute('src')).toBe(`data:image/png;base64,${SET.png}`);
    expect(screen.getByRole('status').textContent).toContain('Đã lưu hình ảnh chữ ký');
  });

  it('are taken away on the version that was seen', async () => {
    kept = SET;
    vi.mocked(service.removeImage).mockImplementation(() => {
      kept = { ...NONE, version: 4 };
      return Promise.resolve();
    });
    show('KEEP_SEAL_IMAGE');
    await userEvent.click(await screen.findByRole('button', { name: 'Gỡ hình ảnh con dấu' }));
    expect(service.removeImage).toHaveBeenCalledWith('s', 'seal', 3);
    expect(await screen.findByText(/^Chưa có hình ảnh con dấu/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('say what is wrong with a file, and keep what was there', async () => {
    kept = SET;
    vi.mocked(service.setImage).mockRejectedValue(
      new ApiProblem({
        status: 422,
        code: 'SIGNATURE_IMAGE_NOT_BLUE',
        title: 'Chữ ký không phải màu xanh',
        detail: 'Hãy ký lại bằng mực xanh.',
      }),
    );
    show('KEEP_OWN_SIGNATURE_IMAGE');
    await userEvent.upload(await screen.findByLabelText('Chọn tệp PNG khác'), FILE);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Hãy ký lại bằng mực xanh.');
    expect(screen.getByRole('img', { name: 'Hình ảnh chữ ký của tôi' })).toBeTruthy();
  });
});
