/** Up to so many findings of a pair of sides are few: all of them are compared with one another. */
export const FEW = 30
