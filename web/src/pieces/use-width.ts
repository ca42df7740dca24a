import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in pixels as it is drawn; 0 before it is. Charts are drawn for it, so that their text is never scaled. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    setWidth(Math.floor(current.clientWidth))
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
