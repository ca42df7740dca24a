import { type RefCallback, useCallback, useState } from 'react'

/**
 * The width of an element in pixels as it is drawn; 0 before it is. Charts are drawn for it, so that their text is never scaled.
 *
 * @example const [frame, width] = useWidth()
 */
export function useWidth(): readonly [frame: RefCallback<HTMLElement>, width: number] {
  const [width, setWidth] = useState(0)
  const frame = useCallback((element: HTMLElement | null) => {
    if (!element) return
    setWidth(Math.floor(element.clientWidth))
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [frame, width]
}
