/** The API in OpenAPI 3.1, made from the same list that its routes are made from. */
import { z } from 'zod'
import { type Endpoint, endpoints } from './endpoints.ts'
import { schemas } from './schemas.ts'

interface JsonSchema {
  properties?: Record<string, { description?: string }>
  required?: string[]
}

export function openapi(company: string) {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    const path = paths[endpoint.path] ?? {}
    path[endpoint.method] = operation(endpoint)
    paths[endpoint.path] = path
  }
  return {
    openapi: '3.1.0',
    info: {
      title: `Santral of ${company}`,
      version: '1',
      description:
        'Tickets, deliveries, decisions with their why, standing and incidents. Errors are RFC 9457 problem details.',
    },
    security: [{ bearer: [] }, { session: [], csrf: [] }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token whose SHA-256 stands under console.tokens.' },
        session: { type: 'apiKey', in: 'cookie', name: 'santral_agent' },
        csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF', description: 'With the cookie, on every POST.' },
      },
    },
  }
}

function operation({ method, path, summary, query, body, answers }: Endpoint): object {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    operationId: [method, ...path.split('/').slice(2)].join('-').replace(/[{}]/g, ''),
    summary,
    parameters: [...named, ...(query ? parametersOf(query) : [])],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: z.toJSONSchema(body, { io: 'input' }) } },
      },
    }),
    responses: {
      200: {
        description: 'As asked',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${answers}` } } },
      },
      default: {
        description: 'What went wrong, and what to do',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function parametersOf(query: z.ZodObject): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' }) as JsonSchema
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description && { description }),
    schema,
  }))
}
