import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { openYearEnd, saved } from './support/grade-book';
import { look } from './support/look';
import { keptCopies } from './support/kept';
import { signIn, signInForm, signOut } from './support/people';
import { otherMark, Truth, type Spot } from './support/truth';

const ACCOUNT = 'gv.binh';
const COLLEAGUE = 'gv.lan';
const CLASS = '4B';
const COLUMN = 'TOAN.TEST';
const CELLS = '**/grade-books/*/cells';

/** The outbox waits no longer before it tries again. */
const LONGEST_PAUSE_MS = 30_000;

/** The first part of the book has two lines of headings. */
const HEADINGS = 2;

/** Work is never lost and never written twice, whatever happens to the line or the browser. */
test.describe.serial('unsent work', () => {
  let truth: Truth;
  let columns: string[];

  test.beforeAll(async ({ browser }) => {
    truth = await Truth.of(browser, ACCOUNT, CLASS);
    const { columns: all } = await truth.book();
    columns = all
      .filter(({ group, kind }) => group === 'SUBJECTS' && kind !== 'TEXT')
      .map(({ code }) => code);
  });

  test.afterAll(async () => {
    await truth.close();
  });

  function at(page: Page, { student, column }: Spot): Locator {
    const row = page
      .getByRole('grid')
      .getByRole('row')
      .nth(student + HEADINGS);
    return row.getByRole('gridcell').nth(columns.indexOf(column));
  }

  async function openBook(page: Page): Promise<void> {
    await page.goto('/');
    await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${CLASS}` }).click();
    await openYearEnd(page);
    await expect(page.getByRole('grid')).toBeVisible();
  }

  async function signedIn(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await signIn(page, ACCOUNT);
    await openBook(page);
    return page;
  }

  async function type(page: Page, spot: Spot, mark: string): Promise<void> {
    await at(page, spot).click();
    await page.keyboard.type(mark);
    await page.keyboard.press('Enter');
    await expect(at(page, spot)).toContainText(mark);
  }

  const spot = (student: number): Spot => ({ student, column: COLUMN });

  /** Marks that are new to their cells, and what the cells remember before. */
  async function plan(students: number[], step = 1) {
    return Promise.all(
      students.map(async (student) => ({
        spot: spot(student),
        mark: otherMark(await truth.value(spot(student)), step),
        before: await truth.history(spot(student)),
      })),
    );
  }

  /** The database holds each typed mark, written exactly once. */
  async function expectWrittenOnce(typed: Awaited<ReturnType<typeof plan>>): Promise<void> {
    for (const { spot: where, mark, before } of typed) {
      await expect.poll(() => truth.value(where)).toBe(mark);
      expect(await truth.history(where)).toEqual([mark, ...before]);
    }
  }

  const waitsHere = (page: Page): Locator => page.getByText(/ô đang ở trên máy này, chưa gửi$/);

  test('survives a line that is cut in the middle', async ({ context }) => {
    const page = await signedIn(context);
    const typed = await plan([0, 1, 2, 3]);
    for (const { spot: where, mark } of typed.slice(0, 2)) await type(page, where, mark);
    await context.setOffline(true);
    for (const { spot: where, mark } of typed.slice(2)) await type(page, where, mark);

    await expect(waitsHere(page)).toBeVisible();
    await expect(at(page, spot(3)).getByTitle('trên máy này, chưa gửi')).toBeVisible();
    await look(page, '50-line-cut');

    await context.setOffline(false);
    await saved(page);
    await expect(at(page, spot(3)).getByTitle('đã gửi')).toBeVisible();
    await expectWrittenOnce(typed);
  });

  test('is written once when the answer is lost on the way', async ({ context }) => {
    const page = await signedIn(context);
    const typed = await plan([0, 1, 2]);
    // The harder half of a service that is killed: the work was done, and nobody was told.
    await context.route(CELLS, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    for (const { spot: where, mark } of typed) await type(page, where, mark);
    await expect(waitsHere(page)).toBeVisible();
    await expect.poll(() => truth.value(spot(0))).toBe(typed[0]?.mark);

    await context.unroute(CELLS);
    await page.getByRole('button', { name: 'Gửi ngay' }).click();
    await saved(page);
    await expectWrittenOnce(typed);
  });

  test('survives a service that is down and comes back', async ({ context }) => {
    const page = await signedIn(context);
    const typed = await plan([0, 1]);
    await context.route(CELLS, (route) => route.fulfill({ status: 503, body: '' }));
    for (const { spot: where, mark } of typed) await type(page, where, mark);
    await expect(waitsHere(page)).toBeVisible();

    await context.unroute(CELLS);
    // Nobody presses anything: it is tried again by itself, at the latest after half a minute.
    await saved(page, LONGEST_PAUSE_MS + 10_000);
    await expectWrittenOnce(typed);
  });

  test('survives a killed page, half a comment included', async ({ context }) => {
    const page = await signedIn(context);
    const typed = await plan([0, 1]);
    await context.setOffline(true);
    for (const { spot: where, mark } of typed) await type(page, where, mark);
    const half = `Chăm ngoan, tiến bộ ${Date.now()}`;
    await page.getByRole('tab', { name: 'Nhận xét, nghỉ' }).click();
    const comment = page.locator('td[data-kind="TEXT"]').first();
    await comment.click();
    await comment.getByRole('textbox').fill(half);
    await expect(comment).toHaveAttribute('data-state', 'local');
    await page.close({ runBeforeUnload: false });

    await context.setOffline(false);
    const next = await context.newPage();
    await openBook(next);
    await saved(next);
    await expectWrittenOnce(typed);
    await next.getByRole('tab', { name: 'Nhận xét, nghỉ' }).click();
    await expect(next.locator('td[data-kind="TEXT"]').first()).toContainText(half);
    const { students } = await truth.book();
    expect(Object.values(students[0]?.cells ?? {}).map((cell) => cell?.value)).toContain(half);
  });

  test('is taken by an app that opens without a line', async ({ context }) => {
    const page = await signedIn(context);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const address = page.url();
    await page.close();
    const typed = await plan([0, 1]);

    await context.setOffline(true);
    const offline = await context.newPage();
    await offline.goto(address);
    await expect(offline.getByRole('grid')).toBeVisible();
    await expect(offline.getByText(/^Không có mạng: đang hiện dữ liệu/)).toBeVisible();
    for (const { spot: where, mark } of typed) await type(offline, where, mark);
    await expect(waitsHere(offline)).toBeVisible();
    await look(offline, '51-opened-without-line');

    await context.setOffline(false);
    await saved(offline);
    await expect(offline.getByText(/^Không có mạng/)).toHaveCount(0);
    await expectWrittenOnce(typed);
  });

  test('waits for its owner to sign in again', async ({ context }) => {
    const page = await signedIn(context);
    const typed = await plan([0, 1]);
    await context.clearCookies();
    for (const [index, { spot: where, mark }] of typed.entries()) {
      if (index === 0) await type(page, where, mark);
    }
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Phiên đăng nhập đã hết hạn')).toBeVisible();
    await look(page, '52-signed-out');
    await dialog.getByRole('button', { name: 'Để sau' }).click();
    const [, second] = typed;
    if (second) await type(page, second.spot, second.mark);

    const opened = context.waitForEvent('page');
    await dialog.getByRole('link', { name: 'Đăng nhập lại' }).click();
    await signInForm(await opened, ACCOUNT);
    await saved(page);
    await expectWrittenOnce(typed);
  });

  test('is neither shown to nor sent by the next account on this computer', async ({ context }) => {
    const page = await signedIn(context);
    const typed = await plan([0]);
    await context.route(CELLS, (route) => route.abort());
    for (const { spot: where, mark } of typed) await type(page, where, mark);
    await page.getByRole('link', { name: 'Đăng xuất' }).click();
    const warning = page.getByRole('dialog');
    await expect(warning.getByText('Còn 1 ô chưa gửi')).toBeVisible();
    await look(page, '53-sign-out-warning');
    await warning.getByRole('button', { name: 'Vẫn đăng xuất' }).click();
    await expect(page.getByRole('link', { name: 'Đăng nhập' }).first()).toBeVisible();
    expect(await keptCopies(page)).toEqual([]);

    await context.unroute(CELLS);
    await signIn(page, COLLEAGUE);
    await expect(page.getByText('Còn kết quả chưa gửi trên máy này')).toHaveCount(0);
    expect(await keptCopies(page)).not.toContain(ACCOUNT);
    expect(await truth.history(spot(0))).toEqual(typed[0]?.before);
    await signOut(page);

    // Back at home, not even in the class: what is hers is sent.
    await signIn(page, ACCOUNT);
    await expectWrittenOnce(typed);
  });

  test('shows both values when two browsers wrote one cell, and sends the rest', async ({
    browser,
    context,
  }) => {
    const page = await signedIn(context);
    const elsewhere = await browser.newContext();
    const other = await signedIn(elsewhere);
    const [clash, rest] = await plan([0, 1]);
    if (!clash || !rest) throw new Error('the class has no two students');
    const theirs = otherMark(clash.mark);

    await context.setOffline(true);
    await type(page, clash.spot, clash.mark);
    await type(page, rest.spot, rest.mark);
    await type(other, clash.spot, theirs);
    await saved(other);
    await context.setOffline(false);

    const list = page.getByRole('listitem').filter({ hasText: 'Giữ giá trị của tôi' });
    await expect(list).toContainText(clash.mark);
    await expect(list).toContainText(theirs);
    await expect(list).toContainText('Lê Thanh Bình nhập lúc');
    await look(page, '54-conflict');
    await expectWrittenOnce([rest]);
    expect(await truth.value(clash.spot)).toBe(theirs);

    await list.getByRole('button', { name: 'Giữ giá trị của tôi' }).click();
    await saved(page);
    await expect.poll(() => truth.value(clash.spot)).toBe(clash.mark);
    expect(await truth.history(clash.spot)).toEqual([clash.mark, theirs, ...clash.before]);
    await elsewhere.close();
  });

  test('of two tabs of one browser is sent once', async ({ context }) => {
    const page = await signedIn(context);
    const tab = await context.newPage();
    await openBook(tab);
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.method() === 'PATCH') sent.push(...studentsOf(request.postDataJSON()));
    });
    const typed = await plan([0, 1, 2, 3]);
    await context.setOffline(true);
    for (const [index, { spot: where, mark }] of typed.entries()) {
      await type(index % 2 === 0 ? page : tab, where, mark);
    }
    sent.length = 0;
    await context.setOffline(false);
    await saved(page);
    await saved(tab);
    await expectWrittenOnce(typed);
    expect(new Set(sent).size).toBe(4);
    await expect(at(tab, spot(0))).toContainText(typed[0]?.mark ?? '');
  });
});

function studentsOf(body: unknown): string[] {
  return (body as { changes: { studentId: string }[] }).changes.map(({ studentId }) => studentId);
}
