/**
 * Santral on Cloudflare Workers: webhooks by fetch(), mail by email(), the drain by queue(), clocks by scheduled().
 * A client of the database lives as long as one call: the runtime closes its sockets afterwards.
 */
import { parcelOf } from '../../adapters/email/parcel.ts'
import { adapterFor, adapters } from '../../adapters/index.ts'
import { accept } from '../accept/accept.ts'
import { gather } from '../accept/gather.ts'
import { limitedBody, mailLimit } from '../accept/limited-body.ts'
import { type Config, workerConfig } from '../config.ts'
import { tick } from '../desk/clocks.ts'
import { connect, type Sql, serverVersion } from '../store/connect.ts'
import { countEvents } from '../store/provider-events.ts'
import { adapterOptions } from './adapter-options.ts'
import { httpApp } from './http-app.ts'
import { intakeOn } from './intake-on.ts'
import { webhooks } from './webhooks.ts'

/** Bindings of wrangler.toml. Secrets stand beside them under their own names. */
export interface Bindings {
  HYPERDRIVE?: { connectionString: string }
  DATABASE_URL?: string
  /** Text of santral.yaml. */
  SETTINGS?: string
  NUDGES?: { send(nudge: unknown): Promise<void> }
}

interface Context {
  waitUntil(work: Promise<unknown>): void
}

/** developers.cloudflare.com/email-routing/email-workers/runtime-api */
interface IncomingMail {
  to: string
  raw: ReadableStream<Uint8Array>
  setReject(because: string): void
}

export default {
  async fetch(request: Request, bindings: Bindings, context: Context): Promise<Response> {
    const config = configOf(bindings)
    const sql = client(bindings)
    const later = (work: Promise<unknown>) => context.waitUntil(work.catch(failed))
    const channels = adapters(adapterOptions(config, { secret: config.secrets.SANTRAL_SECRET ?? '' }))
    const app = httpApp({
      intake: {
        adapters: webhooks(channels, config),
        keep: accept(sql, { gatherMs: 0 }).keep,
        gather: gather(sql, channel => channels[channel] ?? adapterFor(channel)),
        now: Date.now,
        nudge: () => later(nudge(bindings)),
        events: (channel, events) => later(countEvents(sql, channel, events)),
        count: () => {}, // Workers analytics counts requests; outcomes are counted in the store
      },
      ready: async () => (await serverVersion(sql)) >= 15,
      metricsText: async () => '',
      failed,
    })
    return app.fetch(request, bindings)
  },

  /** Throws when the store is away: Cloudflare then tells the sending server to come again. */
  async email(mail: IncomingMail, bindings: Bindings, _context: Context): Promise<void> {
    const config = configOf(bindings)
    const raw = await limitedBody(new Request('mail:', { method: 'POST', body: mail.raw }), mailLimit)
    if (!raw) return mail.setReject(tooLarge)
    const known = config.desk.mailboxes.find(({ address, aliases = [] }) =>
      [address, ...aliases].includes(mail.to.toLowerCase()),
    )
    const parcel = parcelOf(raw, config.desk.mailboxes, known?.address)
    const { keep } = accept(client(bindings), { gatherMs: 0 })
    await keep([{ ...parcel, channel: 'email', proof: 'Cloudflare Email Routing', receivedAt: Date.now() }])
    await nudge(bindings)
  },

  /** The nudges themselves say nothing: whatever is pending is decided. */
  async queue(_batch: unknown, bindings: Bindings): Promise<void> {
    await drainAll(bindings)
  },

  /** Once a minute: clocks, and what a lost nudge has left. */
  async scheduled(_event: unknown, bindings: Bindings): Promise<void> {
    const { sql, config, intake } = await drainAll(bindings)
    if ((await intake.gather.sweep(Date.now())).length > 0) await nudge(bindings)
    await tick(sql, Date.now(), { policy: intake.policy(), desk: config.desk })
  },
}

/** For a person at the other end, who is told it by their own mail server. */
const tooLarge = `The mail is over the limit of ${mailLimit >> 20} MiB. Please send it again without its largest files, or with links to them.`

/** A call of a Worker ends after a while: what is left then is for the next nudge. */
const drainMs = 20_000

async function drainAll(bindings: Bindings) {
  const config = configOf(bindings)
  const sql = client(bindings, true)
  const secret = config.secrets.SANTRAL_SECRET ?? ''
  const intake = await intakeOn(sql, config, { secret, sources: {}, poisoned: (_, error) => failed(error) })
  for (const end = Date.now() + drainMs; Date.now() < end; ) if ((await intake.drain()).length === 0) break
  return { sql, config, intake }
}

/** A binding, as of Hyperdrive, wins over a URL. */
function client(bindings: Bindings, fetchTypes = false): Sql {
  const url = bindings.HYPERDRIVE?.connectionString ?? bindings.DATABASE_URL
  if (!url) throw new Error('Bind HYPERDRIVE, or set DATABASE_URL: the Worker has no database.')
  return connect(url, { max: 2, name: 'santral worker', fetchTypes })
}

const configOf = ({ SETTINGS = '', ...bindings }: Bindings): Config =>
  workerConfig(
    SETTINGS,
    Object.fromEntries(Object.entries(bindings).filter((one): one is [string, string] => typeof one[1] === 'string')),
  )

const nudge = async ({ NUDGES }: Bindings) => NUDGES?.send({ drain: true })

const failed = (error: unknown) => console.error(error)
