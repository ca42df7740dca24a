import { groupOf } from '../codes/sector-groups.ts'
import type { Codes } from '../language/code-names.ts'
import { useWords } from '../language/language-context.tsx'

type Sector = Codes['sector']

/** The colour and pattern of a sector's group, never without the name beside it. */
export function SectorSwatch({ sector }: { readonly sector: string }) {
  return (
    <svg className="swatch" viewBox="0 0 14 14" aria-hidden="true">
      <rect width="14" height="14" fill={`url(#p-${groupOf(sector)})`} />
    </svg>
  )
}

/** Sectors by name, drawn as the first of them. */
export function Sectors({ sectors }: { readonly sectors: readonly string[] }) {
  const { code, comma } = useWords()
  if (sectors[0] === undefined) return null
  return (
    <span className="sector">
      <SectorSwatch sector={sectors[0]} />
      <span>{sectors.map(sector => code('sector', sector as Sector)).join(comma)}</span>
    </span>
  )
}
