/** Whether a filter asks for nothing, so that all there is is meant. */
export const isOfAll = (filter: object): boolean => Object.values(filter).every(value => value === undefined)
