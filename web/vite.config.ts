import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** Where the development server sends requests for data: a running Mingdu. */
const api = process.env['MINGDU_URL'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [vue()],
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    // Messages become functions by interpretation, not by `new Function`, which the content security policy refuses.
    __INTLIFY_JIT_COMPILATION__: 'true',
    __INTLIFY_DROP_MESSAGE_COMPILER__: 'false',
  },
  build: {
    target: ['chrome90', 'safari14'],
    cssTarget: ['chrome90', 'safari14'],
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
  },
  server: { port: 5199, strictPort: true, proxy: { '/api': api, '/calendars': api } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
