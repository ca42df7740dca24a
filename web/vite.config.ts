import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Every browser that runs the app reads woff2; the older copies of each font would double what is shipped. */
const newFontsOnly: Plugin = {
  name: 'new-fonts-only',
  enforce: 'pre',
  transform: {
    filter: { id: /@fontsource.*\.css$/ },
    handler: code => code.replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/g, ''),
  },
}

/** Fonts that the first page begins with; without this they are asked for only when its styles are read. */
const FIRST_FONTS = /(?:source-serif-4-latin-opsz|source-sans-3-latin-wght)-normal-.*\.woff2$/

const preloadFonts: Plugin = {
  name: 'preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter(file => FIRST_FONTS.test(file))
        .map(file => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head-prepend',
        })),
  },
}

/** What so many pages show is one file: each by itself would be thirty, of a few hundred bytes. */
const [OF_PAGES, FEWEST_PAGES] = [/[\\/]web[\\/]src[\\/](?:pieces|data|codes|pages[\\/][\w-]+\.)/, 4]

export default defineConfig({
  plugins: [newFontsOnly, preloadFonts, react()],
  build: {
    // Fonts and pictures as data: addresses are refused by the policy of the pages.
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      // The code lists of the model are used, its schemas are not: without this all of zod would come with them.
      treeshake: { moduleSideEffects: [{ test: /[\\/]src[\\/]model[\\/]/, sideEffects: false }] },
      output: {
        codeSplitting: { groups: [{ name: 'pieces', test: OF_PAGES, minShareCount: FEWEST_PAGES }] },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4510' } },
})
