import type { OpenAPIHono } from '@hono/zod-openapi'

const ABOUT =
  'The register of agreements between countries, for programs. Reading is open where the server listens on loopback only; writing needs a token.'

/** The description of the service as OpenAPI 3.1. */
export function openApi(app: OpenAPIHono, version: string) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Foedera', version, description: ABOUT, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
  })
  return {
    ...document,
    components: { ...document.components, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
