import { exitCodesOf, optionsOf, usageOf } from '../../src/cli/help-text.ts'
import type { Verb } from '../../src/cli/verb.ts'
import { loadVerbs } from '../../src/cli/verbs.ts'

/** `docs/command-line.md`: what `foedera help VERB` says of every verb. */
export async function commandLine(): Promise<string> {
  const verbs = await loadVerbs()
  return `${[
    '<!-- Made by `npm run docs` from the help of each verb in src/cli. Edit that. -->',
    '# Command line',
    'In a clone, `npm run -s foedera -- VERB …` stands for `foedera VERB …`. `foedera help VERB` prints what is said here.',
    toTable(
      ['verb', 'does'],
      verbs.map(({ name, summary }) => [`[${name}](#foedera-${name})`, summary]),
    ),
    'Results go to standard output, progress and errors to standard error. Colours are used on a terminal only, and not where ' +
      '`NO_COLOR` is set.',
    ...verbs.map(toSection),
  ].join('\n\n')}\n`
}

function toSection(verb: Verb): string {
  return [
    `## foedera ${verb.name}`,
    `${capitalise(verb.summary)}.`,
    fence(usageOf(verb)),
    ...verb.description,
    toTable(
      ['option', 'does'],
      optionsOf(verb).map(([shown, does]) => [`\`${shown}\``, does]),
    ),
    fence(verb.examples.map(({ command, does }) => `# ${does}\n${command}`).join('\n\n')),
    toTable(['exit code', 'means'], exitCodesOf(verb)),
  ].join('\n\n')
}

const fence = (text: string) => `\`\`\`sh\n${text}\n\`\`\``
const capitalise = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`
const toTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
