import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Completes package-lock.json after `npm install` from a registry mirror that holds only one platform's binaries.
 * Such a mirror makes npm leave the other platforms out of the lock, and `npm ci` then refuses it. Each missing one is
 * entered with the exact version its parent asks for, and with the systems that its name states, so that only these fetch it.
 */
type Entry = {
  readonly version: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const SYSTEMS: Readonly<Record<string, string>> = { macos: 'darwin', windows: 'win32' }
const OS_PATTERN = /\b(aix|android|darwin|freebsd|linux|macos|netbsd|openbsd|openharmony|sunos|win32|windows)\b/
const CPU_PATTERN = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)\b/
const LIBC_PATTERN = /\b(?:linux-.*-)(gnu|musl)/

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> }
const added: string[] = []

for (const [parentPath, parent] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    const version = range.replace(/^[\^~]/, '')
    const os = name.match(OS_PATTERN)?.[1]
    if (!os && !name.includes('wasm32')) continue
    // Beside its parent, which for a nested parent is not the top folder.
    const path = `${parentPath.slice(0, parentPath.lastIndexOf('node_modules/'))}node_modules/${name}`
    if (lock.packages[path] || lock.packages[`node_modules/${name}`]?.version === version) continue
    const cpu = name.match(CPU_PATTERN)?.[1]
    const libc = name.match(LIBC_PATTERN)?.[1]
    lock.packages[path] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(parent.dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
      optional: true,
      ...(os ? { os: [SYSTEMS[os] ?? os] } : {}),
    }
    added.push(name)
  }
}

const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
process.stdout.write(`${added.length} entries added\n`)
