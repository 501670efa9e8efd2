import { describe, expect, it } from 'vitest';
import { showCode, tidyCode } from '@/features/verification/model/lookup-code';

describe('a look-up code', () => {
  it('is read whatever its case, spaces and dashes', () => {
    expect(tidyCode(' hb4a-7kq2 9mxw ')).toBe('HB4A7KQ29MXW');
  });

  it('is taken out of the link of the QR', () => {
    expect(tidyCode('https://hocba.example.vn/v/HB4A7KQ29MXW?x=1')).toBe('HB4A7KQ29MXW');
  });

  it('is shown in groups of four', () => {
    expect(showCode('hb4a7kq29mxw')).toBe('HB4A-7KQ2-9MXW');
    expect(showCode('ABCDE')).toBe('ABCD-E');
  });
});
