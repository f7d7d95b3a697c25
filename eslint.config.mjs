import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Time comes from the Clock (4-architecture): the few places that may ask the machine are listed below. */
const noMachineTime = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from the Clock.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes from the Clock.',
  },
];
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what a file exports.' };

/** Every visible string of the workbench is in a folder's words.json, in both languages. */
const NAMED =
  '^(title|label|placeholder|alt|aria-label|aria-description|okText|cancelText|description|message|header)$';
const noStrings = [
  { selector: 'JSXText[value=/[A-Za-z\\u4e00-\\u9fff]/]', message: 'Words belong into words.json.' },
  { selector: 'Literal[value=/[\\u3400-\\u9fff]/]', message: 'Words belong into words.json.' },
  { selector: 'TemplateElement[value.raw=/[\\u3400-\\u9fff]/]', message: 'Words belong into words.json.' },
  { selector: `JSXAttribute[name.name=/${NAMED}/] > Literal`, message: 'Words belong into words.json.' },
  {
    selector: 'JSXElement > JSXExpressionContainer > Literal[value=/[A-Za-z]/]',
    message: 'Words belong into words.json.',
  },
];

/** antd measures such a field in an element whose inline style the content security policy blocks: it shows, and is no field. */
const noMeasuredField = {
  selector: "JSXAttribute[name.name='autoSize']",
  message: '<textarea className="plain-text"> instead.',
};

export default tseslint.config(
  { ignores: ['dist/', 'web/dist/', 'web/src/api/schema.gen.ts', 'coverage/', 'node_modules/', '.data/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-imports': ['error', { paths: [{ name: '@nestjs/common', importNames: ['forwardRef'] }] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/clock.ts', 'src/platform/http/request-log.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noMachineTime] },
  },
  {
    files: ['web/src/**/*.ts', 'web/src/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, noMeasuredField, ...noStrings],
      // A component is as long as what it shows.
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['web/vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    // A describe block is as long as its cases; a story reads answers whose shape it asserts.
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    // One table after another, read once and never changed.
    files: ['migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortController',
          'AbortSignal',
          'Buffer',
          'FormData',
          'Blob',
          'URL',
          'URLSearchParams',
          'clearInterval',
          'clearTimeout',
          'console',
          'crypto',
          'fetch',
          'module',
          'performance',
          'process',
          'setImmediate',
          'setInterval',
          'setTimeout',
          'structuredClone',
          'TextDecoder',
          'TextEncoder',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
);
