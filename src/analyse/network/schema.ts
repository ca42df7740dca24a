import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema } from '../figures/figure.ts'

const count = z.int().nonnegative()

export const actorNodeSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  type: z.string().optional(),
  country: z.string().optional(),
  /** With how many others it shares an agreement. */
  degree: count,
  /** Shared agreements; one of many actors counts with each of them as one over their number less one (Newman 2001). */
  strength: z.number(),
  /** The share of shortest ways between two others that lead through it, 0 to 1 (Brandes 2001); null where it was not counted. */
  betweenness: z.number().nullable(),
  /** Number of its community, the largest 0 (Louvain). */
  community: count,
  /** With how many communities beside its own it shares agreements: more than none makes it a broker between them. */
  bridges: count,
  ...behindSchema.shape,
})
export type ActorNode = Of<typeof actorNodeSchema>

export const networkSchema = z
  .strictObject({
    of: z.enum(['parties', 'countries']),
    /** Agreements that two actors or more share. */
    agreements: z.strictObject(behindSchema.shape),
    /** Agreements with one actor or none, and with too many for links to mean anything. */
    leftOut: z.strictObject({ single: count, crowd: count }),
    actors: count,
    links: count,
    density: z.number(),
    /** How well communities part the network, after Newman and Girvan; null where there is no link. */
    modularity: z.number().nullable(),
    communities: z.array(z.strictObject({ number: count, actors: count, names: z.array(z.string()) })),
    /** Actors, those with most agreements first: one agreement of thirty gives each of them twenty-nine partners. */
    nodes: z.array(actorNodeSchema),
    edges: z.array(z.strictObject({ a: z.string(), b: z.string(), agreements: count, weight: z.number() })),
    /** Links that no earlier year has. */
    newLinks: z.array(z.strictObject({ year: z.int(), links: count, fresh: count, examples: z.array(z.string()) })),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Network' })
export type Network = Of<typeof networkSchema>
