import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import i18next from 'eslint-plugin-i18next';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const features = readdirSync('src/features');

/** A new feature folder is walled off from its first day: the zones are read from the disk. */
const zones = [
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature never imports another feature: compose in src/app.',
  })),
  ...features.map((feature) => ({
    target: './src/app',
    from: `./src/features/${feature}`,
    except: ['./routes.tsx'],
    message: 'The app knows a feature by its routes.tsx only.',
  })),
  {
    target: './src/features',
    from: './src/app',
    message: 'Features do not know the app around them.',
  },
  {
    target: './src/shared',
    from: ['./src/features', './src/app'],
    message: 'Shared code knows nothing above it.',
  },
];

export default tseslint.config(
  { ignores: ['dist', 'test-results', 'playwright-report', 'src/shared/api/schema.gen.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The router stops a page by throwing redirects and not-founds.
      '@typescript-eslint/only-throw-error': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'max-lines-per-function': ['error', { max: 120, skipComments: true }],
      'max-params': ['error', 5],
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    extends: [jsxA11y.flatConfigs.strict, i18next.configs['flat/recommended']],
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': {
            include: ['aria-label', 'alt', 'title', 'placeholder', 'label', 'hint', 'lead', 'text'],
          },
          'object-properties': { exclude: ['className', 'aria-.*', 'role'] },
          words: { exclude: ['[^\\p{L}]+'] },
        },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['scripts/**', '*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['service-worker/sw.js'],
    languageOptions: { globals: globals.serviceworker },
  },
);
