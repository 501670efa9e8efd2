// Writes src/shared/api/schema.gen.ts from the API document, so that client and contract cannot
// differ. HOCBA_OPENAPI names another document than the one at the root of the repository.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const source = resolve(process.env.HOCBA_OPENAPI ?? '../openapi.yaml');
const target = resolve('src/shared/api/schema.gen.ts');

if (!existsSync(source)) {
  console.error(`generate: there is no API document at ${source}`);
  process.exit(1);
}

/** The service writes what is not known as null; the document calls such a property not required. */
function allowNull(node) {
  if (!ts.isPropertySignature(node) || !node.questionToken || !node.type) return node;
  const orNull = ts.factory.createUnionTypeNode([
    node.type,
    ts.factory.createLiteralTypeNode(ts.factory.createNull()),
  ]);
  return ts.factory.updatePropertySignature(node, node.modifiers, node.name, undefined, orNull);
}

function allowNullIn(tree) {
  const visit = (node) => ts.visitEachChild(allowNull(node), visit, undefined);
  return tree.map((node) => (isSchemas(node) ? ts.visitEachChild(node, visit, undefined) : node));
}

function isSchemas(node) {
  return ts.isInterfaceDeclaration(node) && node.name.text === 'components';
}

await writeFile(target, astToString(allowNullIn(await openapiTS(pathToFileURL(source)))));
