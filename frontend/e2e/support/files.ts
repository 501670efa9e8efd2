import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

const FOLDER = 'test-results/files';

/** The files of an issued record as its page hands them out. */
export interface IssuedFiles {
  xml: Buffer;
  pdf: Buffer;
}

async function download(page: Page, link: string, name: string): Promise<Buffer> {
  const arrives = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const path = `${FOLDER}/${name}`;
  await (await arrives).saveAs(path);
  return readFile(path);
}

export async function downloadBoth(page: Page, name: string): Promise<IssuedFiles> {
  return {
    xml: await download(page, 'Tải XML', `${name}.xml`),
    pdf: await download(page, 'Tải PDF', `${name}.pdf`),
  };
}

/** The verdict in big letters, word for word: "hợp lệ" alone is also in "không hợp lệ". */
export async function expectHeadline(page: Page, headline: string): Promise<void> {
  await expect(page.getByRole('heading', { name: headline, exact: true })).toBeVisible();
}

/** Hands a file to the public page and waits for its verdict. */
export async function expectVerdict(
  page: Page,
  file: { name: string; content: Buffer },
  headline: string,
  sentence?: RegExp,
): Promise<void> {
  await page.goto('/verify');
  await page.getByLabel('Chọn tệp XML hoặc PDF').setInputFiles({
    name: file.name,
    mimeType: file.name.endsWith('.pdf') ? 'application/pdf' : 'application/xml',
    buffer: file.content,
  });
  await expect(page.getByText(`Kết quả kiểm tra tệp ${file.name}`)).toBeVisible();
  await expectHeadline(page, headline);
  if (sentence) await expect(page.getByText(sentence).first()).toBeVisible();
}

/** The year in which the student was born is another. */
export function withOneByteChanged(xml: Buffer): Buffer {
  const forged = Buffer.from(xml);
  const at = forged.indexOf('<NGAY_SINH>') + '<NGAY_SINH>'.length;
  const digit = forged.at(at + 3);
  expect(digit).toBeDefined();
  forged.writeUInt8(digit === 0x31 ? 0x32 : 0x31, at + 3);
  return forged;
}

function part(xml: string, slot: string): string {
  return xml.slice(xml.indexOf(`<${slot}>`), xml.indexOf(`</${slot}>`) + slot.length + 3);
}

/** The teacher's signature stands where the manager's belongs, and the other way round. */
export function withRolesSwapped(content: Buffer): Buffer {
  const xml = content.toString('utf8');
  const teacher = part(xml, 'GVCN');
  const manager = part(xml, 'CBQL');
  return Buffer.from(
    xml
      .replace(teacher, '<!---->')
      .replace(manager, teacher.replaceAll('GVCN>', 'CBQL>'))
      .replace('<!---->', manager.replaceAll('CBQL>', 'GVCN>')),
  );
}

/** The manager's signature comes from another record. */
export function withSignatureOf(content: Buffer, other: Buffer): Buffer {
  const xml = content.toString('utf8');
  return Buffer.from(xml.replace(part(xml, 'CBQL'), part(other.toString('utf8'), 'CBQL')));
}
