/** The day on which promises are judged where no other is asked for, YYYY-MM-DD, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
