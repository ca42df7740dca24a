import { type PlotOptions, plot } from '@observablehq/plot'
import { useEffect, useRef } from 'react'
import './chart.css'

type Props = {
  /** What is drawn; made once a width. */
  readonly options: PlotOptions
  /** What it shows, for who cannot see it. */
  readonly name: string
}

/** A chart of Observable Plot. Heavy, so it is loaded where one is shown. */
export default function PlotChart({ options, name }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const chart = plot({ ...options, className: 'chart', ariaLabel: name })
    // Its styles are in chart.css: the policy of the pages takes none that stand in the markup.
    for (const style of chart.querySelectorAll('style')) style.remove()
    // A group without a role takes no name; the whole is one picture with one.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    chart.setAttribute('role', 'img')
    place.current?.replaceChildren(chart)
    return () => chart.remove()
  }, [options, name])
  return <div ref={place} className="plot" style={{ minHeight: options.height }} />
}
