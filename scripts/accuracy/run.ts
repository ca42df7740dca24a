import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a program prints, whatever it thinks of the result; the command line and the scorers run as processes of their own, as a reader would run them. */
export function run(script: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { cwd: root, maxBuffer: 2 ** 30 },
      (error, stdout, stderr) => {
        // Scorers end with 1 where something is wrong in what they score.
        if (error && error.code !== 1) reject(new Error(`${script} ${args.join(' ')}: ${stderr || error.message}`))
        else resolve(stdout)
      },
    )
    child.stdin?.end(input)
  })
}

/** Runs a verb of the command line. */
export const foedera = (args: readonly string[], input = ''): Promise<string> => run('bin/foedera.js', args, input)
