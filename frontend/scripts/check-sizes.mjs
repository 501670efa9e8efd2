// Small files stay readable: fails when our TypeScript grows beyond the bar.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MEDIAN = 60;
const NINETIETH = 150;
const LONGEST = 300;

const files = ['src', 'e2e']
  .flatMap((root) => readdirSync(root, { recursive: true }).map((name) => join(root, String(name))))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.gen.ts'))
  .map((name) => ({ name, lines: readFileSync(name, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

const at = (share) => files[Math.min(files.length - 1, Math.floor(files.length * share))].lines;
const tooLong = files.filter((file) => file.lines > LONGEST);
const failures = [
  ...tooLong.map((file) => `${file.name} has ${file.lines} lines, at most ${LONGEST} are allowed`),
  ...(at(0.5) > MEDIAN ? [`median is ${at(0.5)} lines, at most ${MEDIAN} are allowed`] : []),
  ...(at(0.9) > NINETIETH
    ? [`90th percentile is ${at(0.9)} lines, at most ${NINETIETH} are allowed`]
    : []),
];

console.log(
  `sizes: ${files.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${files.at(-1).lines} lines`,
);
for (const failure of failures) console.error(`sizes: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
