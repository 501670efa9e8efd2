// What a browser must load before the first page stands, compressed. A school line at 1 Mbit/s
// carries about 125 kB a second, so the budget is the waiting time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGETS_KB = { 'index.html': 200, verification: 215, 'grade book': 235 };
const PAGES = {
  verification: 'src/features/verification/components/verify-page.tsx',
  'grade book': 'src/features/grade-book/components/grade-book-page.tsx',
};
const manifestFile = 'dist/.vite/manifest.json';

if (!existsSync(manifestFile)) {
  console.log('bundle: nothing built, nothing measured');
  process.exit(0);
}

const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

function reach(key, seen) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) reach(next, seen);
  return seen;
}

function kilobytes(keys) {
  const scripts = [...keys].map((key) => manifest[key].file);
  const styles = [...keys].flatMap((key) => manifest[key].css ?? []);
  const bytes = [...new Set([...scripts, ...styles])]
    .map((file) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length)
    .reduce((sum, length) => sum + length, 0);
  return bytes / 1000;
}

let failed = false;
for (const [name, budget] of Object.entries(BUDGETS_KB)) {
  const keys = reach('index.html', new Set());
  const page = PAGES[name];
  if (page && manifest[page]) reach(page, keys);
  const size = kilobytes(keys);
  console.log(`bundle: ${name} ${size.toFixed(1)} kB of ${budget} kB compressed`);
  if (size > budget) failed = true;
}
if (failed) console.error('bundle: over budget');
process.exitCode = failed ? 1 : 0;
