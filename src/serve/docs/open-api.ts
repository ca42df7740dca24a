import { OpenAPIHono } from '@hono/zod-openapi'
import { extractorVersion } from '../../register/index.ts'
import { describeRoute } from '../route/describe-route.ts'
import { ROUTES } from '../routes/index.ts'

const ABOUT =
  'The register of agreements between countries, for programs. Reading is open where the server listens on loopback only; writing needs a token, which `foedera token create` makes. ' +
  'Lists give pages, with `next` as the cursor of the next one, or all of it as NDJSON, CSV or XLSX. Problems come in one shape (RFC 9457).'

/** The description of the service as OpenAPI 3.1. */
export function openApi() {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono()
  for (const route of ROUTES) openAPIRegistry.registerPath(describeRoute(route))
  const document = getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Foedera', version: extractorVersion(), description: ABOUT, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: [...new Set(ROUTES.map(({ tag }) => tag))].map(name => ({ name })),
  })
  const token = { type: 'http', scheme: 'bearer' } as const
  return { ...document, components: { ...document.components, securitySchemes: { token } } }
}
export type OpenApi = ReturnType<typeof openApi>
