import boundaries from 'eslint-plugin-boundaries'
import compat from 'eslint-plugin-compat'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/**
 * What the browser floor (Chromium 90, Safari 14) does not know and lowering the syntax does not bring. `compat` knows
 * globals and their static functions; methods of values are named here.
 */
const aboveTheFloor = [
  ['at', 'use an index'],
  ['findLast', 'loop backwards'],
  ['findLastIndex', 'loop backwards'],
  ['toSorted', 'copy, then sort'],
  ['toReversed', 'copy, then reverse'],
  ['toSpliced', 'copy, then splice'],
  ['roundRect', 'draw the corners with arcTo'],
  ['replaceChildren', 'remove and append'],
  ['showModal', 'use shared/ui/ConfirmDialog.vue'],
  ['checkVisibility', 'look at getClientRects'],
].map(([name, instead]) => ({
  selector: `CallExpression[callee.property.name='${name}']`,
  message: `.${name}() is newer than Chromium 90 / Safari 14: ${instead}.`,
}))

const globalsAboveTheFloor = [
  { selector: "CallExpression[callee.name='structuredClone']", message: 'structuredClone is newer than Chromium 90.' },
  {
    selector: "MemberExpression[object.name='crypto'][property.name='randomUUID']",
    message: 'crypto.randomUUID is newer than Chromium 90 and absent on plain HTTP: use shared/api/uuid.ts.',
  },
  {
    selector: "MemberExpression[object.name='AbortSignal'][property.name=/^(timeout|any)$/]",
    message: 'AbortSignal.timeout and .any are newer than Chromium 90: use an AbortController.',
  },
  { selector: "MemberExpression[object.name='Object'][property.name='hasOwn']", message: 'Object.hasOwn is newer.' },
  { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Safari 14 cannot read look-behind.' },
]

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'src/shared/api/generated.ts', 'shots/'] },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    ...compat.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.{ts,vue}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.vue', '.js', '.json'] } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'feature', pattern: 'src/features/*', capture: ['room'] },
        { type: 'timeline', pattern: 'src/timeline' },
        { type: 'shared', pattern: 'src/shared' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: { element: { type: 'app' } },
              allow: { to: { element: { types: { anyOf: ['app', 'feature', 'timeline', 'shared'] } } } },
            },
            {
              from: { element: { type: 'feature' } },
              allow: { to: { element: { types: { anyOf: ['timeline', 'shared'] } } } },
            },
            {
              from: { element: { type: 'feature' } },
              allow: { to: { element: { type: 'feature', captured: { room: '{{from.element.captured.room}}' } } } },
            },
            { from: { element: { type: 'timeline' } }, allow: { to: { element: { type: 'timeline' } } } },
            { from: { element: { type: 'shared' } }, allow: { to: { element: { type: 'shared' } } } },
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...aboveTheFloor, ...globalsAboveTheFloor],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'element-plus', message: 'Import one component: element-plus/es/components/…' }],
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,vue,js,mjs}'],
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'vue/multi-word-component-names': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      // Prettier lays templates out; these would quarrel with it.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
    },
  },
  {
    // Columns are arrays of one length: an index within it has a value, which the type of an array cannot say.
    files: ['src/timeline/**/*.{ts,vue}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.mjs', '*.js'], rules: { 'no-console': 'off' } },
)
