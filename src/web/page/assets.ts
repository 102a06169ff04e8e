/**
 * Style sheets and scripts of the pages, under /pages/: put together at the first request, kept in memory, named by the
 * program's start so that browsers may keep them for good. Node only: another platform serves them as files.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'

const folder = new URL('../', import.meta.url)
const version = Date.now().toString(36)

/** A component each; of two rules of equal weight the later one counts. */
const sheets = [
  'tokens', 'base', 'bar', 'controls', 'badges', 'enter', 'keys', 'filters', 'due', 'list', 'there', 'cards', 'message', 'why', 'waiting',
  'ticket', 'panel', 'accounts',
] // biome-ignore format: a list
const scripts: Record<string, string> = {
  'console.js': 'browser/console.ts',
  'panel.js': 'browser/panel.ts',
}

export const assetPath = (name: string): string => `/pages/${name}?v=${version}`

export function assetRoutes(): Hono {
  const app = new Hono()
  app.get('/pages/santral.css', c =>
    sent(
      c,
      'text/css',
      once('santral.css', async () => styles(sheets)),
    ),
  )
  app.get('/pages/icon.svg', c =>
    sent(
      c,
      'image/svg+xml',
      once('icon.svg', async () => read('style/icon.svg')),
    ),
  )
  app.get('/pages/:name{.+\\.js}', c => {
    const source = scripts[c.req.param('name')]
    return source ? sent(c, 'text/javascript', script(source)) : c.notFound()
  })
  return app
}

/** Style sheets as one text: one request, however many components. */
export const styles = (names: readonly string[]): string => names.map(name => read(`style/${name}.css`)).join('\n')

/** A script with all it imports, for browsers of the last three years. */
export const script = (source: string): Promise<string> => once(source, () => bundle(source))

const made = new Map<string, Promise<string>>()
function once(name: string, make: () => Promise<string>): Promise<string> {
  const known = made.get(name) ?? make()
  made.set(name, known)
  known.catch(() => made.delete(name))
  return known
}

async function sent(c: Context, type: string, text: Promise<string>): Promise<Response> {
  const body = await text
  c.header('cache-control', c.req.query('v') === version ? 'public, max-age=31536000, immutable' : 'no-cache')
  return c.body(body, 200, { 'content-type': `${type}; charset=utf-8` })
}

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

async function bundle(source: string): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(source, folder))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.css': 'text' },
  })
  return outputFiles[0]!.text
}
