/** A property only where there is a value. */
export const optional = <Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { readonly [N in Name]?: Value } =>
  (value === null || value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value }
