import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A Chromium that npm brought: its program, and what it needs around it to run on a bare machine. */
export type UnpackedChromium = { readonly program: string; readonly environment: Readonly<Record<string, string>> }

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (Linux on x64), once for all runs on a machine: about two seconds, then none. The package
 * unpacks into the folder of temporary files under fixed names, so that two processes would meet half a program there: it is given a
 * folder of its own, which is moved into place when it is complete.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const description = findPackageJSON('@sparticuz/chromium', import.meta.url)!
  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string }
  const folder = join(tmpdir(), `foedera-chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, join(dirname(description), 'bin'))
  return {
    program: join(folder, 'chromium'),
    environment: {
      FONTCONFIG_FILE: join(folder, FONTS),
      // Behind the machine's own libraries, which are newer where it has them.
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, ...SYSTEM_LIBRARIES, join(folder, 'al2023/lib')]
        .filter(Boolean)
        .join(':'),
    },
  }
}

const FONTS = 'fonts.conf'
const SYSTEM_LIBRARIES = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib64', '/usr/lib64']

async function unpackInto(folder: string, packed: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  // SwiftShader draws in place of a graphics card: without it, one picture in thirty fails.
  const own = mkdtempSync(`${folder}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = own
  try {
    for (const name of ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'])
      await inflate(join(packed, name))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  writeFileSync(join(own, FONTS), fontsOf(join(folder, 'fonts')))
  try {
    renameSync(own, folder)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** The machine's fonts where it has any, and those of the package. */
const fontsOf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`
