import { type Browser, chromium } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

/** Names the program of another Chromium or Chrome to use. */
const PROGRAM = 'FOEDERA_CHROMIUM'

/**
 * A real Chromium without a window: the one that `FOEDERA_CHROMIUM` names, on Linux with x64 the one that npm brought, elsewhere the Chrome
 * that is installed.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env[PROGRAM]
  if (named) return chromium.launch({ executablePath: named, args: ARGUMENTS })
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome' }).catch(error => {
      throw new Error(`No Chrome is installed here. Name the program of a Chromium with ${PROGRAM}.`, { cause: error })
    })
  const { program, environment } = await unpackChromium()
  return chromium.launch({ executablePath: program, args: ARGUMENTS, env: { ...process.env, ...environment } })
}

/** Tests run as root on some machines, where Chromium has no sandbox; the pages are our own. */
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none']
