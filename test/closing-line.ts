import type { Reporter, TestModule } from 'vitest/node'

/** Prints `N passed, N failed, N skipped` alone on the last line, for whoever reads only that. */
export class ClosingLine implements Reporter {
  #line = ''

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      let failed = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'failed') failed++
        counts[state === 'pending' ? 'skipped' : state]++
      }
      // A file that fails outside its tests, while it is imported or in a hook, counts as one failure.
      if (failed === 0 && module.state() === 'failed') counts.failed++
    }
    this.#line = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`
    // The default reporter writes its summary in the same phase; leaving the line to the exit keeps it last.
    process.once('exit', () => process.stdout.write(this.#line))
  }
}
