/** The pages as a browser reaches them: one app on one database, and a visitor who keeps cookies. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { chatAdapter } from '../../adapters/chat/index.ts'
import { formAdapter } from '../../adapters/form/index.ts'
import { accept } from '../../src/accept/accept.ts'
import { inRoutes } from '../../src/accept/http.ts'
import { check } from '../../src/policy/check.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { DeskSettings } from '../../src/situation.ts'
import type { Sql } from '../../src/store/connect.ts'
import { accessOf } from '../../src/web/access/access.ts'
import { hashPassword } from '../../src/web/access/password.ts'
import { webApp } from '../../src/web/web-app.ts'
import type { WebOptions } from '../../src/web/web-options.ts'
import { noon } from './seed.ts'

const rules = new URL('../../rules/', import.meta.url)
/** Pages look at words and calendar only. */
export const policy = check(
  Object.fromEntries(
    (readdirSync(rules, { recursive: true }) as string[])
      .filter(name => /\.(yaml|json)$/.test(name))
      .map(name => [name, readFileSync(new URL(name, rules), 'utf8')]),
  ),
).compiled as unknown as Policy

export const desk: DeskSettings = {
  company: 'Örnek Hosting', mailboxes: [{ address: 'destek@santral.test' }], smsLine: '', onCallLine: '', phone: '',
  whatsapp: '', telegramBot: '', rota: [], supervisor: '', abuseDesk: '', legalDesk: '', ownMailDomain: 'santral.test',
  authservId: '', panelUrl: '',
} // biome-ignore format: a list

export const password = 'correct horse battery'
export const bearer = 'api-token-of-a-test'

export interface Pages {
  app: Hono
  options: WebOptions
}

export async function pages(sql: Sql, given: Partial<WebOptions> = {}): Promise<Pages> {
  const options: WebOptions = {
    sql,
    policy: () => policy,
    desk,
    keep: accept(sql).keep,
    secret: 'a-secret-for-tests-of-pages',
    clock: () => noon,
    access: accessOf({
      agents: [{ name: 'deniz', password: await hashPassword(password) }],
      tokens: [{ name: 'monitor', sha256: createHash('sha256').update(bearer).digest('hex') }],
      link: 'the-printed-link',
    }),
    ...given,
  }
  return { app: new Hono().route('/', webApp(options)).route('/', doorOf(options)), options }
}

/** The door that the chat widget's messages come through, as the router opens it. */
function doorOf({ secret, keep, clock }: WebOptions): Hono {
  const windows = { windows: secret }
  const adapters = { chat: chatAdapter(windows), form: formAdapter(windows) }
  return inRoutes({ adapters, keep, now: clock, nudge: () => {}, events: () => {}, count: () => {} })
}

export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, form: Record<string, string | File>, headers?: Record<string, string>): Promise<Response>
  cookies: Map<string, string>
}

export function visitor(app: Hono): Visitor {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.request(path, { ...init, headers: { 'accept-language': 'en', cookie, ...init.headers } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    get: (path, headers = {}) => send(path, { headers }),
    post(path, form, headers = {}) {
      const files = Object.values(form).some(value => value instanceof File)
      const body = files ? new FormData() : new URLSearchParams()
      for (const [name, value] of Object.entries(form)) (body as FormData).append(name, value as string)
      return send(path, { method: 'POST', body, headers })
    },
  }
}

/** Logged in as an agent, with the token that its forms carry. */
export async function agent(app: Hono): Promise<Visitor & { csrf: string }> {
  const one = visitor(app)
  await one.post('/console/login', { name: 'deniz', password })
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await one.get('/console')).text())?.[1] ?? ''
  return { ...one, csrf }
}
