/**
 * POST /in/{channel}: prove, split, keep, answer. What can come out: the provider's 2xx once the deliveries are durable;
 * 400 unreadable, 401 no valid signature, 404 no such channel here, 413 too large, 503 the store is away.
 * Runs on Node and on Workers.
 */
import { type Context, Hono } from 'hono'
import { type Adapter, isRefusal, type ProviderEvent, type RawRequest, type Split } from '../../adapters/adapter.ts'
import { tokenHeader } from '../../adapters/chat/window.ts'
import type { Channel, Instant } from '../message.ts'
import { type Accept, StoreAway } from './accept.ts'
import type { Gather } from './gather.ts'
import { insteadOf, limitedBody, mailLimit, pageLimit, webhookLimit } from './limited-body.ts'

/** How a request ended, for the metrics. */
export type AcceptResult = 'kept' | 'redelivered' | 'refused' | 'too-large' | 'unreadable' | 'store-away'

export interface Intake {
  adapters: Partial<Record<Channel, Adapter>>
  keep: Accept['keep']
  /** Parts of messages, for channels that have such. */
  gather?: Gather
  now(): Instant
  /** Something was kept: the drain may begin. */
  nudge(): void
  /** What the provider told us that is no message. Never fails a request. */
  events(channel: Channel, events: ProviderEvent[]): void
  count(channel: Channel, result: AcceptResult, many?: number): void
}

export function inRoutes(intake: Intake): Hono {
  const app = new Hono()
  app.get('/in/:channel', async c => {
    const adapter = adapterOf(c)
    const answer = await adapter?.handshake?.(await rawRequest(c, new Uint8Array()))
    return answer ?? c.text('There is nothing to read here; deliveries are posted.\n', 404)
  })
  app.post('/in/:channel', async c => {
    const adapter = adapterOf(c)
    if (!adapter) return c.text(`The channel "${c.req.param('channel')}" is not set up here.\n`, 404)
    return take(c, adapter)
  })
  return app

  function adapterOf(c: Context): Adapter | undefined {
    const channel = c.req.param('channel') as Channel
    return Object.hasOwn(intake.adapters, channel) ? intake.adapters[channel] : undefined
  }

  async function take(c: Context, adapter: Adapter): Promise<Response> {
    const { channel } = adapter
    const limit = limitOf(channel, c)
    const body = await limitedBody(c.req.raw, limit)
    if (!body) {
      intake.count(channel, 'too-large')
      c.header('connection', 'close')
      return c.text(`The body is over the limit of ${limit >> 20} MiB; nothing was kept.${insteadOf(channel)}\n`, 413)
    }
    const request = rawRequest(c, body)
    const proof = await adapter.verify(request)
    if (isRefusal(proof)) {
      intake.count(channel, 'refused')
      return c.text(`Refused: ${proof.because}.\n`, proof.refused === 'malformed' ? 400 : 401)
    }
    const challenge = await adapter.handshake?.(request)
    if (challenge) return challenge
    const split = splitOf(adapter, request)
    if ('unreadable' in split) {
      intake.count(channel, 'unreadable')
      return c.text(`Unreadable: ${split.unreadable}.\n`, 400)
    }
    return keep(c, adapter, request, split, proof.by)
  }

  async function keep(
    c: Context,
    adapter: Adapter,
    request: RawRequest,
    split: Split,
    proof: string,
  ): Promise<Response> {
    const { channel } = adapter
    const receivedAt = intake.now()
    try {
      const marked = <One>(one: One) => ({ ...one, channel, proof, receivedAt })
      const kept = await intake.keep(split.parcels.map(marked))
      if (split.pieces && intake.gather) kept.push(...(await intake.gather.take(split.pieces.map(marked))))
      const fresh = kept.filter(one => one.fresh).length
      intake.count(channel, 'kept', fresh)
      intake.count(channel, 'redelivered', kept.length - fresh)
      if (split.events.length > 0) intake.events(channel, split.events)
      if (kept.length > 0) intake.nudge()
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error
      intake.count(channel, 'store-away')
      return c.text('The store is away; send again in a few seconds.\n', 503, { 'retry-after': '5' })
    }
    return adapter.reply?.(request) ?? c.body(null, 200)
  }
}

/** Files come inside what our own chat window posts; what its token is worth, the adapter says. */
function limitOf(channel: Channel, c: Context): number {
  if (channel === 'email') return mailLimit
  return (channel === 'chat' || channel === 'form') && c.req.header(tokenHeader) ? pageLimit : webhookLimit
}

function splitOf(adapter: Adapter, request: RawRequest): Split | { unreadable: string } {
  try {
    return adapter.split(request)
  } catch (error) {
    return { unreadable: (error as Error).message }
  }
}

/** Bytes and URL as they came: signatures cover both. */
function rawRequest(c: Context, body: Uint8Array): RawRequest {
  const { incoming } = (c.env ?? {}) as { incoming?: { url?: string } }
  const url = new URL(c.req.url)
  const target = incoming?.url?.startsWith('/') ? incoming.url : url.pathname + url.search
  return { method: c.req.method, url: url.origin + target, headers: c.req.header(), body }
}
