// Writes src/shared/api/schema.gen.ts from the API document, so that client and contract cannot
// differ. HOCBA_OPENAPI names another document than the one at the root of the repository.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const source = resolve(process.env.HOCBA_OPENAPI ?? '../openapi.yaml');
const target = resolve('src/shared/api/schema.gen.ts');

await writeFile(target, astToString(await openapiTS(pathToFileURL(source))));
