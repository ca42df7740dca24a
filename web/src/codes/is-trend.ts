/** A trend that chance makes more rarely than this is called one. */
const LEVEL = 0.05

export const isTrend = ({ p }: { readonly p: number }): boolean => p < LEVEL
