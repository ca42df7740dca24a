import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { LaneFigures } from '../readers/lane.ts'

/** From a look-up to the longest answer, seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/**
 * What Prometheus is told. Labels take few values: patterns of routes, never addresses.
 *
 * @param lanes what the readers are doing, where there are some
 */
export function createMetrics(lanes: () => readonly LaneFigures[] = () => []) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const lane = (name: string, help: string, figure: (lane: LaneFigures) => number) =>
    new Gauge({
      ...{ name, help, registers },
      labelNames: ['lane'] as const,
      collect() {
        for (const each of lanes()) this.set({ lane: each.name }, figure(each))
      },
    })
  lane('foedera_readers_waiting', 'Queries that wait for a reader.', ({ waiting }) => waiting)
  lane('foedera_readers_running', 'Queries that readers are at.', ({ running }) => running)
  lane('foedera_readers_ready', 'Readers that are ready.', ({ ready }) => ready)
  lane(
    'foedera_readers_ended',
    'Readers that were ended since the start, because a query took too long or they failed.',
    ({ ended }) => ended,
  )
  return {
    /** All of it in the format of Prometheus. */
    text: () => registry.metrics(),
    type: registry.contentType,
    /** Those of Foedera itself, for the page that lists them. */
    own: () =>
      (registry.getMetricsAsArray() as unknown as readonly Described[])
        .filter(({ name }) => name.startsWith('foedera_'))
        .map(({ name, help, labelNames }) => ({ name, help, labels: labelNames })),
    requests: new Counter({
      ...{ name: 'foedera_requests_total', help: 'Requests that were answered.', registers },
      labelNames: ['route', 'method', 'status'] as const,
    }),
    requestSeconds: new Histogram({
      ...{ name: 'foedera_request_seconds', help: 'Seconds until the answer began.', registers, buckets: SECONDS },
      labelNames: ['route'] as const,
    }),
    faults: new Counter({ name: 'foedera_faults_total', help: 'Faults of the program; the log has each.', registers }),
    documents: new Counter({
      ...{
        name: 'foedera_documents_total',
        help: 'Documents that this process was given, by what became of them.',
        registers,
      },
      labelNames: ['result'] as const,
    }),
    decisions: new Counter({
      ...{ name: 'foedera_decisions_total', help: 'Decisions of people that this process wrote down.', registers },
      labelNames: ['kind'] as const,
    }),
    feedLooks: new Counter({
      ...{ name: 'foedera_feed_looks_total', help: 'Looks at feeds by this process.', registers },
      labelNames: ['result'] as const,
    }),
    lead: new Gauge({
      ...{
        name: 'foedera_lead',
        help: '1 where this process looks at feeds and alerts, 0 where it stands by.',
        registers,
      },
    }),
  }
}

type Described = { readonly name: string; readonly help: string; readonly labelNames: readonly string[] }

export type Metrics = ReturnType<typeof createMetrics>
