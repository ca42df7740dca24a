import type { ReactElement } from 'react'
import type { SectorGroup } from '../codes/sector-groups.ts'

/** What is drawn over a group's colour, in a square of 8 by 8. */
const LINES: Readonly<Record<SectorGroup, ReactElement | null>> = {
  energy: null,
  transport: <path d="M0 4h8" strokeWidth="2" />,
  finance: <path d="M4 0v8" strokeWidth="2" />,
  trade: <path d="M-2 6L6-2M2 10L10 2" strokeWidth="1.8" />,
  industry: <path d="M-2 2L6 10M2-2L10 6" strokeWidth="1.8" />,
  defence: <path d="M0 4h8M4 0v8" strokeWidth="1.6" />,
  science: <circle cx="4" cy="4" r="1.9" className="pattern-area" stroke="none" />,
  land: <path d="M0 2h4v4H0zM4 6h4v4H4zM4-2h4v4H4z" className="pattern-area" stroke="none" />,
  people: <circle cx="4" cy="4" r="2.4" strokeWidth="1.4" />,
  state: <path d="M0 0l8 8M8 0L0 8" strokeWidth="1.3" />,
}

/** The patterns of the sector groups, once a page; `fill="url(#p-energy)"` names one. */
export function SectorPatterns() {
  return (
    <svg id="sector-patterns" width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        {Object.entries(LINES).map(([group, lines]) => (
          <pattern key={group} id={`p-${group}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" fill={`var(--s-${group})`} />
            <g className="pattern-line">{lines}</g>
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
