import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { FileNotes } from '@/features/student-import/components/file-notes';
import { setUpLanguages } from '@/shared/i18n/setup';

describe('notes about the file', () => {
  beforeAll(setUpLanguages);

  it('say which lines and sheets were left out', () => {
    const message = 'Không thấy học sinh ở các dòng 7; những dòng này được bỏ qua.';
    render(<FileNotes notes={[{ code: 'STUDENT_LINES_SKIPPED', message }]} />);
    expect(screen.getByText(message)).toBeDefined();
  });

  it('take no room when there are none', () => {
    const { container } = render(<FileNotes notes={[]} />);
    expect(container.childElementCount).toBe(0);
  });
});
