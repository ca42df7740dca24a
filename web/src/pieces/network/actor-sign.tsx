import type { Codes } from '../../language/code-names.ts'

type Kind = Codes['partyType']

/** Shape first: what kind of actor it is can be told without colours. */
const SIGNS = {
  company: { shape: 'disc', fill: 'var(--s-industry)' },
  bank: { shape: 'square', fill: 'var(--s-finance)' },
  government: { shape: 'diamond', fill: 'var(--link)' },
  subnational: { shape: 'diamond', fill: 'var(--s-state)' },
  organisation: { shape: 'ring', fill: 'var(--s-people)' },
  person: { shape: 'triangle', fill: 'var(--s-defence)' },
  state: { shape: 'disc', fill: 'var(--link)' },
} as const satisfies Readonly<Record<Kind, { readonly shape: string; readonly fill: string }>>

export const ACTOR_KINDS = Object.keys(SIGNS) as readonly Kind[]
export const actorKind = (type: string | undefined): Kind => ACTOR_KINDS.find(kind => kind === type) ?? 'organisation'

type Props = {
  readonly kind: Kind
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Another colour than that of its kind. */
  readonly fill?: string | undefined
}

/** An actor of a network, drawn in the shape of its kind. */
export function ActorSign({ kind, x, y, radius: r, fill }: Props) {
  const sign = SIGNS[kind]
  const colour = fill ?? sign.fill
  switch (sign.shape) {
    case 'disc':
      return <circle cx={x} cy={y} r={r} fill={colour} />
    case 'ring':
      return <circle cx={x} cy={y} r={r * 0.8} fill="var(--paper)" stroke={colour} strokeWidth={r * 0.4} />
    case 'square':
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} fill={colour} />
    case 'diamond':
      return (
        <path d={`M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}Z`} fill={colour} />
      )
    case 'triangle':
      return <path d={`M${x} ${y - r}L${x + r} ${y + r * 0.8}L${x - r} ${y + r * 0.8}Z`} fill={colour} />
  }
}
