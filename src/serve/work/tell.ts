/** Tells what happens in a work. */
export type Tell = (event: string, data: unknown) => void
