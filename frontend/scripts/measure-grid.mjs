// How long it takes from a key to the next cell on the screen, in the browser of this machine.
// Part of `./mvnw -Pbench`; the class with 60 students is there only then.
/* global window, document, requestAnimationFrame -- what is given to the page runs there */
import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CLASS = 'G60';
const COUNT = 200;
const [, , answerFile] = process.argv;

function systemChromium() {
  try {
    return execSync('command -v chromium', { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

// Runs in the page. The next cell has the focus; the frame after the next one shows it.
function watchKeys() {
  window.hocbaTimes = [];
  let pressed = null;
  const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter'];
  const press = ({ key, timeStamp }) => {
    if (moves.includes(key)) pressed = timeStamp;
  };
  document.addEventListener('keydown', press, true);
  document.addEventListener('focusin', ({ target }) => {
    const since = pressed;
    if (since === null || target.getAttribute('role') !== 'gridcell') return;
    pressed = null;
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.hocbaTimes.push(performance.now() - since);
      painted.port2.postMessage(null);
    });
  });
}

async function openBook(page, account) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Đăng nhập' }).first().click();
  await page.locator('#username').fill(account);
  await page.locator('#password').fill('hocba-demo');
  await page.locator('#kc-login').click();
  await page.getByRole('link', { name: `Sổ theo dõi và đánh giá lớp ${CLASS}` }).click();
  await page
    .getByRole('navigation', { name: 'Kỳ' })
    .getByRole('link', { name: /^Cuối năm học/ })
    .click();
  await page.getByRole('grid').getByRole('gridcell').first().waitFor();
}

/** Presses one key after the other, each when the one before has been shown. */
async function time(page, keys, count = COUNT) {
  await page.evaluate(() => (window.hocbaTimes = []));
  for (let index = 0; index < count; index += 1) {
    for (const key of keys(index)) await page.keyboard.press(key);
    await page.waitForFunction((shown) => window.hocbaTimes.length > shown, index);
  }
  return page.evaluate(() => window.hocbaTimes);
}

/** Types a mark into cell after cell of some columns, each left by Enter. */
async function timeEntering(page, row) {
  const times = [];
  const marks = row.locator('[role=gridcell][data-kind=MARK]');
  for (let column = 0; column < 4; column += 1) {
    await marks.nth(column).click();
    times.push(...(await time(page, (index) => [String(5 + (index % 5)), 'Enter'], COUNT / 4)));
  }
  return times;
}

const browser = await chromium.launch({
  executablePath: systemChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
try {
  const page = await browser.newPage({
    baseURL: process.env.HOCBA_ADDRESS,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 860 },
  });
  await openBook(page, process.env.HOCBA_ACCOUNT);
  const rows = page.getByRole('grid').locator('tbody tr');
  await page.evaluate(watchKeys);
  await rows.first().getByRole('gridcell').first().click();
  // There and back, so that no key meets the edge and the last one comes home.
  const back = (index, length) => Math.floor(index / length) % 2 === 1;
  const across = (index) => [back(index, 10) ? 'ArrowLeft' : 'ArrowRight'];
  const down = (index) => [back(index, 50) ? 'ArrowUp' : 'ArrowDown'];
  await time(page, across);
  const answer = {
    browser: browser.version(),
    rows: await rows.count(),
    columns: await rows.first().getByRole('gridcell').count(),
    keys: {
      'arrow to the next column': await time(page, across),
      'arrow to the next student': await time(page, down),
      'typed mark, Enter to the next student': await timeEntering(page, rows.first()),
    },
  };
  writeFileSync(answerFile, JSON.stringify(answer));
} finally {
  await browser.close();
}
