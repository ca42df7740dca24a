import { CommandError } from '../command-error.ts'

/**
 * Where the service is reached.
 *
 * @throws CommandError for what is no address of the web
 */
export function parseSite(site: string): URL {
  if (URL.canParse(site) && /^https?:/.test(site)) return new URL(site)
  throw new CommandError(`--site ${site}: Give the address of the service, such as https://ties.example.org.`)
}
