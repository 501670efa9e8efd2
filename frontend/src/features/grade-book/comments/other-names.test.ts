import { describe, expect, it } from 'vitest';
import { otherNames } from '@/features/grade-book/comments/other-names';

const CLASS = [
  'Trần Văn An',
  'Lê Thị Bình',
  'Phạm Thị Mỹ Hoa',
  'Nguyễn Việt Nam',
  'Đỗ Minh Toán',
  'Huỳnh Quốc Việt',
  'Vũ Thị Hiếu',
  'Hồ Bảo An',
  'Danh Sóc Kha',
];
const SUBJECTS = ['Toán', 'Tiếng Việt', 'Lịch sử và Địa lí'];

function named(text: string, student = 'Lê Thị Bình'): string[] {
  return otherNames(text, student, CLASS, SUBJECTS);
}

describe('the check for a classmate’s name', () => {
  it.each([
    ['Em Phạm Thị Mỹ Hoa học tốt.', ['Phạm Thị Mỹ Hoa']],
    ['Phạm Thị Mỹ Hoa học tốt.', ['Phạm Thị Mỹ Hoa']],
    ['Mỹ Hoa rất chăm.', ['Phạm Thị Mỹ Hoa']],
    ['Trong giờ học, Hoa hay phát biểu.', ['Phạm Thị Mỹ Hoa']],
    ['Em Hoa học tốt.', ['Phạm Thị Mỹ Hoa']],
    ['Hoa học tốt, viết chữ đẹp.', ['Phạm Thị Mỹ Hoa']],
    ['Chăm ngoan. Kha biết giúp bạn.', ['Danh Sóc Kha']],
    ['Bạn Toán tiến bộ nhiều.', ['Đỗ Minh Toán']],
    ['Lớp quý em Việt Nam.', ['Nguyễn Việt Nam']],
  ])('warns of “%s”', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    'Bình học tốt môn Toán và Tiếng Việt.',
    'Toán: tính nhanh. Tiếng Việt: đọc tốt.',
    'Em yêu đất nước Việt Nam.',
    'An toàn giao thông em nắm chắc.',
    'Hoa tay khéo, vẽ đẹp.',
    'Em vẽ hoa rất đẹp.',
    'Hiếu học, lễ phép.',
    'Em nắm chắc TOÁN và an toàn.',
    'Lê Thị Bình học tốt.',
    '',
  ])('lets “%s” pass', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('lets the student’s own name pass, also where a classmate shares it', () => {
    expect(named('Trong lớp, An rất chăm. Em Trần Văn An ngoan.', 'Trần Văn An')).toEqual([]);
    expect(named('Em Hồ Bảo An ngoan.', 'Trần Văn An')).toEqual(['Hồ Bảo An']);
  });

  it('names everybody who shares the name that was written', () => {
    expect(named('Trong lớp, An rất chăm.')).toEqual(['Trần Văn An', 'Hồ Bảo An']);
  });

  it('reads decomposed letters as composed ones', () => {
    expect(named('Em Toán ngoan.'.normalize('NFD'))).toEqual(['Đỗ Minh Toán']);
  });
});
