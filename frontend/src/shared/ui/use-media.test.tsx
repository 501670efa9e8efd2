import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSteadyMedia } from '@/shared/ui/use-media';

let matches = false;
let tell: () => void = () => undefined;

function turn(narrow: boolean): void {
  matches = narrow;
  act(() => tell());
}

function Page({ asking = false }: { asking?: boolean }): ReactNode {
  return (
    <>
      <p>{useSteadyMedia('(max-width: 48rem)') ? 'form' : 'grid'}</p>
      {asking && <dialog open>?</dialog>}
    </>
  );
}

describe('a page laid out by its width', () => {
  beforeEach(() => {
    matches = false;
    vi.stubGlobal('matchMedia', () => ({
      get matches() {
        return matches;
      },
      addEventListener: (_: string, listener: () => void) => {
        tell = listener;
      },
      removeEventListener: () => undefined,
    }));
  });

  afterEach(cleanup);

  it('follows the window', () => {
    render(<Page />);
    expect(screen.getByText('grid')).toBeTruthy();
    turn(true);
    expect(screen.getByText('form')).toBeTruthy();
  });

  it('stays as it is while a dialog is open, and follows afterwards', () => {
    const { rerender } = render(<Page asking />);
    turn(true);
    expect(screen.getByText('grid')).toBeTruthy();
    rerender(<Page />);
    rerender(<Page />);
    expect(screen.getByText('form')).toBeTruthy();
  });
});
