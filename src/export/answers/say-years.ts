/** The years from one to another, or the one year that it is. */
export const sayYears = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from} to ${to}`
