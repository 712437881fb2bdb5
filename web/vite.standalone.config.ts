import { readFileSync } from 'node:fs'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'

/** The looks every page shares, and what a page that is nothing but a timeline needs. */
const SHEETS = ['src/shared/ui/tokens.css', 'src/shared/ui/base.css']
const ALONE = `
.timeline-alone { box-sizing: border-box; height: 100vh; padding: 12px; }
.timeline-alone .timeline { height: 100%; }
@media print { .timeline-alone { height: auto; } }
`

/** Puts the style sheets into the script, which adds them when it runs: one file is all there is. */
function cssInScript(): Plugin {
  return {
    name: 'css-in-script',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const own: string[] = []
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type !== 'asset' || !name.endsWith('.css')) continue
        own.push(String(part.source))
        Reflect.deleteProperty(bundle, name)
      }
      const shared = SHEETS.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
      const css = JSON.stringify(
        [...shared, ALONE, ...own]
          .join('\n')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\s+/g, ' '),
      )
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk' || !part.isEntry) continue
        const add = `(function(){var s=document.createElement("style");s.textContent=${css};document.head.appendChild(s)})();`
        // The text may stand inside a page, where this alone would end it.
        part.code = (add + part.code).replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
      }
    },
  }
}

/** The timeline alone, as one file: dist/timeline-standalone.js. */
export default defineConfig({
  plugins: [vue(), cssInScript()],
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  publicDir: false,
  build: {
    target: ['chrome90', 'safari14'],
    cssTarget: ['chrome90', 'safari14'],
    outDir: 'dist',
    emptyOutDir: false,
    reportCompressedSize: false,
    lib: {
      entry: 'src/timeline/standalone.ts',
      formats: ['iife'],
      name: 'MingduTimeline',
      fileName: () => 'timeline-standalone.js',
    },
  },
})
