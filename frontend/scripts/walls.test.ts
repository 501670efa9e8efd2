// @vitest-environment node
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const RULE = 'import-x/no-restricted-paths';

async function breaches(filePath: string, text: string): Promise<number> {
  const [result] = await new ESLint().lintText(text, { filePath });
  return result?.messages.filter((message) => message.ruleId === RULE).length ?? 0;
}

/** Without its TypeScript resolver the rule lets everything pass in silence: these must bite. */
describe('the walls between features', () => {
  it('refuse a feature that imports another feature', async () => {
    const text = "import '@/features/signing/routes';\n";
    expect(await breaches('src/features/audit/routes.tsx', text)).toBe(1);
  }, 30_000);

  it('refuse shared code that imports a feature', async () => {
    const text = "import '@/features/signing/routes';\n";
    expect(await breaches('src/shared/api/client.ts', text)).toBe(1);
  }, 30_000);

  it('refuse the app that reaches past the routes of a feature', async () => {
    const text = "import '@/features/audit/components/audit-page';\n";
    expect(await breaches('src/app/router.tsx', text)).toBe(1);
  }, 30_000);

  it('let a feature use what is shared and what is its own', async () => {
    const text = "import '@/shared/api/client';\nimport '@/features/audit/api/audit-events';\n";
    expect(await breaches('src/features/audit/routes.tsx', text)).toBe(0);
  }, 30_000);
});
