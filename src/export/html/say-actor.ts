import type { Actor, Place } from '../../model/index.ts'
import { sayCountry } from './say-code.ts'

/** Name, office and country of one who acts or speaks. */
export const sayActor = ({ name, office, country }: Actor): string =>
  [name, office ?? '', country === undefined ? '' : sayCountry(country)].filter(part => part !== '').join(', ')

/** A place with its country. */
export const sayPlace = ({ name, country }: Place): string =>
  country === undefined || sayCountry(country) === name ? name : `${name}, ${sayCountry(country)}`
