/**
 * A number and what it is of, in its right form.
 *
 * @example sayCount(1, 'agreement') // '1 agreement'
 */
export const sayCount = (n: number, what: string, several = `${what}s`): string => `${n} ${n === 1 ? what : several}`
