// Ends the process with exit code 2 and one clear line where Node.js is too old. Plain JavaScript, so that an old one can read it.
var major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    'foedera needs Node.js 24 or newer, and this is ' +
      process.version +
      ': install Node.js 24, or in a clone run `npm ci` (without --ignore-scripts) and then `npm run -s foedera -- VERB`.\n'
  )
  process.exit(2)
}
