// Says which browser the tests of pages will use, or that they will be skipped. In a workflow it is an annotation, so that nobody takes it for a
// pass.
import { CHROMIUM } from './browser.ts'

const found =
  CHROMIUM === undefined
    ? 'no Chromium was found, so the tests of pages in a browser are skipped; CHROMIUM names one'
    : `pages are tested in ${CHROMIUM}`
console.log(CHROMIUM === undefined && process.env['GITHUB_ACTIONS'] === 'true' ? `::warning title=browser tests skipped::${found}` : found)
