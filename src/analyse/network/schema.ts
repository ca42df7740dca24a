import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema } from '../figures/figure.ts'

const count = z.int().nonnegative()

export const actorNodeSchema = z.strictObject({
  key: z.string().describe('A key of a party, or a code of a country.'),
  name: z.string(),
  type: z.string().optional().describe('Such as bank or company.'),
  country: z.string().optional().describe('Where it is at home.'),
  degree: count.describe('With how many others it shares an agreement.'),
  strength: z
    .number()
    .describe(
      'Shared agreements; one of many actors counts with each of them as one over their number less one (Newman 2001).',
    ),
  betweenness: z
    .number()
    .nullable()
    .describe(
      'The share of shortest ways between two others that lead through it, 0 to 1 (Brandes 2001); null where it was not counted.',
    ),
  community: count.describe('Number of its community, the largest 0 (Louvain).'),
  bridges: count.describe(
    'With how many communities beside its own it shares agreements: more than none makes it a broker between them.',
  ),
  ...behindSchema.shape,
})
export type ActorNode = Of<typeof actorNodeSchema>

export const networkSchema = z
  .strictObject({
    of: z.enum(['parties', 'countries']),
    agreements: z.strictObject(behindSchema.shape).describe('Agreements that two actors or more share.'),
    leftOut: z
      .strictObject({
        single: count.describe('With one actor or none.'),
        crowd: count.describe('With too many for links to mean anything.'),
      })
      .describe('Agreements that make no links.'),
    actors: count,
    links: count.describe('Pairs of actors that share an agreement.'),
    density: z.number().describe('The share of links that are there of all that there could be.'),
    modularity: z
      .number()
      .nullable()
      .describe('How well communities part the network, after Newman and Girvan; null where there is no link.'),
    communities: z.array(
      z.strictObject({
        number: count,
        actors: count.describe('How many.'),
        names: z.array(z.string()).describe('Those with most agreements.'),
      }),
    ),
    nodes: z
      .array(actorNodeSchema)
      .describe(
        'Actors, those with most agreements first: one agreement of thirty gives each of them twenty-nine partners.',
      ),
    edges: z.array(
      z.strictObject({
        a: z.string().describe('A key.'),
        b: z.string().describe('A key.'),
        agreements: count.describe('How many they share.'),
        weight: z.number().describe('The same, each divided by the number of its other actors (Newman 2001).'),
      }),
    ),
    newLinks: z
      .array(
        z.strictObject({
          year: z.int(),
          links: count.describe('Links of the agreements of that year.'),
          fresh: count.describe('Those of them that no earlier year has.'),
          examples: z.array(z.string()),
        }),
      )
      .describe('Links by year.'),
    notes: z.array(z.string()).describe('What has to be known to judge the figures.'),
  })
  .meta({ id: 'Network' })
export type Network = Of<typeof networkSchema>
