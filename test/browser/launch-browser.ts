import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

/** Names the program of another Chromium or Chrome to use. */
const PROGRAM = 'FOEDERA_CHROMIUM'

/**
 * A real Chromium without a window: the one that `FOEDERA_CHROMIUM` names, on Linux with x64 the one that npm brought, elsewhere the Chrome
 * that is installed.
 */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await options()).catch(explain)

/** The same for several processes, which reach it by `chromium.connect(server.wsEndpoint())`. */
export const launchBrowserServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(await options()).catch(explain)

async function options(): Promise<LaunchOptions> {
  const named = process.env[PROGRAM]
  if (named) return { executablePath: named, args: ARGUMENTS }
  if (!isOfNpm) return { channel: 'chrome' }
  const { program, environment } = await unpackChromium()
  return { executablePath: program, args: ARGUMENTS, env: { ...process.env, ...environment } as Record<string, string> }
}

const isOfNpm = process.platform === 'linux' && process.arch === 'x64'

function explain(error: unknown): never {
  if (process.env[PROGRAM] || isOfNpm) throw error
  throw new Error(`No Chrome is installed here. Name the program of a Chromium with ${PROGRAM}.`, { cause: error })
}

/** Tests run as root on some machines, where Chromium has no sandbox; the pages are our own. */
const ARGUMENTS: string[] = ['--no-sandbox', '--font-render-hinting=none']
