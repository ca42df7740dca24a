import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

type SetParameter = (
  name: string,
  value: string | null | undefined,
  choices?: { readonly replace?: boolean; readonly drops?: readonly string[] },
) => void

/** The same parameters with one set, or taken away where it has no value. */
export function withParameter(
  parameters: URLSearchParams,
  name: string,
  value: string | null | undefined,
): URLSearchParams {
  const next = new URLSearchParams(parameters)
  if (value) next.set(name, value)
  else next.delete(name)
  return next
}

/**
 * What stands in the address, and how one of it is set or taken away; the rest of the address, but for what drops with it, and the place of the page stay as
 * they are.
 *
 * @example const [parameters, set] = useParameters(); set('from', '2014')
 */
export function useParameters(): readonly [parameters: URLSearchParams, set: SetParameter] {
  const [parameters, setParameters] = useSearchParams()
  const set = useCallback<SetParameter>(
    (name, value, { replace = false, drops = [] } = {}) =>
      setParameters(
        before => {
          const next = withParameter(before, name, value)
          for (const each of drops) next.delete(each)
          return next
        },
        { replace, preventScrollReset: true },
      ),
    [setParameters],
  )
  return [parameters, set]
}
