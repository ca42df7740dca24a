#!/usr/bin/env node
import './require-node.js'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

// What was compiled once is kept in the system's temporary folder: the next start takes a third less time.
module.enableCompileCache()

// `foedera … | head` closes the pipe early: that is the reader's choice, no failure.
process.stdout.on('error', function (error) {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// A clone runs its sources; Node.js strips no types inside node_modules, so an installed package runs what was built.
var source = new URL('../src/cli/main.ts', import.meta.url)
var installed = /[\\/]node_modules[\\/]/.test(fileURLToPath(import.meta.url))
var main = !installed && existsSync(source) ? source : new URL('../dist/cli/main.js', import.meta.url)

import(main.href)
  .then(function (module) {
    return module.main(process.argv.slice(2))
  })
  .then(function (code) {
    process.exitCode = code
  })
