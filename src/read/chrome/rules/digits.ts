/** How lines begin that begin with a number. */
export const DIGITS: readonly string[] = [...'0123456789']
