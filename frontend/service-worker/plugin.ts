import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
/** What the app does not ask for itself: the build's own notes, and what only the system reads. */
const LEFT_OUT = /^(\.vite\/|sw\.js$|manifest\.json$|icons\/)/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
}

/** Writes sw.js into the built app, with the list of the app's files and a name for the list. */
export function serviceWorker(): Plugin {
  let folder = 'dist';
  return {
    name: 'hocba-service-worker',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle() {
      const files = filesIn(folder);
      const code = readFileSync(join(import.meta.dirname, WORKER), 'utf8');
      const hash = createHash('sha256').update(code);
      for (const name of files) hash.update(name).update(readFileSync(join(folder, name)));
      const version = hash.digest('hex').slice(0, 16);
      const list = JSON.stringify(files.map((name) => `/${name}`));
      const head = `const VERSION = '${version}';\nconst FILES = ${list};\n`;
      writeFileSync(join(folder, WORKER), head + code);
    },
  };
}
