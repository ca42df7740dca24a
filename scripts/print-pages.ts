import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../test/browser/launch-browser.ts'

/** Prints the pages of `src/read/pdf/data` as the PDF files that tests read. */
const root = new URL('..', import.meta.url)
const folder = new URL('src/read/pdf/data/', root)
/** Nobody's: what is asked of it is read from this folder. Pages from files may load no fonts. */
const ORIGIN = 'http://pages.test/'
const MARGINS = { top: '22mm', bottom: '20mm', left: '18mm', right: '18mm' }
const line = (content: string) =>
  `<div style="font: 8px 'DejaVu Sans'; width: 100%; text-align: center">${content}</div>`
const HEADS: Readonly<Record<string, string>> = {
  'joint-statement': line('Ministry of Foreign Affairs · Press Office'),
  soglashenie: line('Бюллетень международных договоров'),
  'lianhe-shengming': line('2016 / 05'),
}

const browser = await launchBrowser()
try {
  for (const name of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    const page = await browser.newPage()
    await page.route(`${ORIGIN}**`, route =>
      route.fulfill({ path: fileURLToPath(new URL(route.request().url().slice(ORIGIN.length), root)) }),
    )
    await page.goto(`${ORIGIN}src/read/pdf/data/${name}`)
    await page.evaluate('document.fonts.ready')
    const headerTemplate = HEADS[name.replace('.html', '')] ?? '<span></span>'
    const footerTemplate = line('– <span class="pageNumber"></span> –')
    const bytes = await page.pdf({
      format: 'A5',
      displayHeaderFooter: true,
      headerTemplate,
      footerTemplate,
      margin: MARGINS,
    })
    writeFileSync(new URL(name.replace('.html', '.pdf'), folder), bytes)
    await page.close()
  }
} finally {
  await browser.close()
}
