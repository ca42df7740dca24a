import { z } from 'zod'

/** Several texts: a parameter that is given several times, or once. */
export const texts = () =>
  z.preprocess(given => (typeof given === 'string' ? [given] : given), z.array(z.string().max(LONGEST)).max(MOST))

/** A number, as a query has it. */
export const numeric = (schema: z.ZodNumber) =>
  z.preprocess(given => (typeof given === 'string' && NUMBER_PATTERN.test(given) ? Number(given) : given), schema)

/** `true` or `false`. */
export const flag = () => z.enum(['true', 'false']).transform(given => given === 'true')

export const words = () => z.string().max(LONGEST)

const LONGEST = 2_000
const MOST = 200
const NUMBER_PATTERN = /^-?\d{1,30}(?:\.\d{1,30})?(?:e\+?\d{1,2})?$/
