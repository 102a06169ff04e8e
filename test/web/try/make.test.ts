/** What the page posts passes the real adapters: signature, split and parse. */
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../adapters/adapter.ts'
import { adapters } from '../../../adapters/index.ts'
import { loadConfig } from '../../../src/config.ts'
import { adapterOptions } from '../../../src/run/adapter-options.ts'
import { oursOf, tryConfig } from '../../../src/run/try-config.ts'
import { webhooks } from '../../../src/run/webhooks.ts'
import { makers } from '../../../src/web/try/make.ts'
import type { Said } from '../../../src/web/try/said.ts'

const url = 'http://127.0.0.1:8620'
const config = tryConfig({ ...loadConfig({ environment: {} }), file: null }, 'postgres://nowhere/')
const ours = oursOf(config, url)
const channels = webhooks(adapters(adapterOptions(config, { secret: 'a-secret-of-16-letters' })), config)
const at = Date.parse('2026-03-02T10:00:00+03:00')
const text = 'Sitemiz açılmıyor 😟\nhttps://demirinsaat.example/ "502" & bekliyoruz'

const said = (channel: Said['channel'], given: Partial<Said> = {}): Said => ({
  channel,
  from: '+905321112233',
  name: 'Ayşe Demir',
  subject: 'Site kapalı',
  text,
  dmarc: 'pass',
  inReplyTo: '',
  call: 'voicemail',
  session: '',
  files: [],
  ...given,
})

async function taken(given: Said) {
  const made = await makers[given.channel](given, ours, { at, id: 4711 })
  const adapter = channels[made.channel]
  if (!adapter) throw new Error(`${made.channel} is not set up`)
  const request = { method: 'POST', url: url + made.path, headers: made.headers, body: made.body }
  const proof = await adapter.verify(request)
  expect(isRefusal(proof) ? proof.because : 'proven').toBe('proven')
  const [parcel, ...more] = adapter.split(request).parcels
  expect(more).toEqual([])
  if (!parcel) throw new Error('no parcel')
  const message = await adapter.parse({
    ...parcel,
    id: 1,
    channel: made.channel,
    receivedAt: at,
    session: null,
    proof: '',
  })
  const changed = { ...request, body: new Uint8Array([...made.body, 32]) }
  return { message, changed: await adapter.verify(changed) }
}

const senders: [Said['channel'], string, string][] = [
  ['email', 'ayse@demirinsaat.example', 'ayse@demirinsaat.example'],
  ['sms', '+905321112233', '+905321112233'],
  ['on-call', '+905321112233', '+905321112233'],
  ['voice', '+905321112233', '+905321112233'],
  ['telegram', '410001', '410001'],
  ['whatsapp', '+905321112233', '+905321112233'],
  ['messenger', 'psid-1', 'psid-1'],
  ['instagram', 'igsid-1', 'igsid-1'],
  ['x', '900', '900'],
  ['chat', 'ayse@demirinsaat.example', 'ayse@demirinsaat.example'],
  ['form', 'ayse@demirinsaat.example', 'ayse@demirinsaat.example'],
]

test.each(senders)('%s', async (channel, from, address) => {
  const { message } = await taken(said(channel, { from }))
  expect(message.text).toBe(text)
  expect(message.sender.address).toBe(address)
  expect(message.account).toBe(
    { email: 'destek@santral.test', 'on-call': '+908500000112', sms: '+908500000001' }[channel as string] ??
      message.account,
  )
})

test.each(['sms', 'voice', 'whatsapp', 'messenger', 'instagram', 'x'] as const)(
  '%s: other bytes are refused',
  async channel => {
    const { changed } = await taken(said(channel, { from: channel === 'x' ? '900' : '+905321112233' }))
    expect(changed).toMatchObject({ refused: 'signature' })
  },
)

describe('mail', () => {
  const from = 'ayse@demirinsaat.example'
  test.each([['pass', 'proven'], ['fail', 'forged'], ['none', 'claimed']] as const)('dmarc %s is %s', async (dmarc, proof) => {
    expect((await taken(said('email', { from, dmarc }))).message.sender.proof).toBe(proof)
  }) // biome-ignore format: a table

  test('an answer, with a file', async () => {
    const files = [{ name: 'günlük.txt', type: 'text/plain', bytes: new TextEncoder().encode('hata') }]
    const { message } = await taken(said('email', { from, inReplyTo: 'T-000001.1.ab@santral.test', files }))
    expect(message.thread.replyTo).toEqual(['T-000001.1.ab@santral.test'])
    expect(message.subject).toBe('Site kapalı')
    expect(message.attachments).toMatchObject([{ name: 'günlük.txt', size: 4 }])
  })
})

describe('voice', () => {
  test.each([['voicemail', 'voicemail'], ['callback', 'callback'], ['missed', 'callback']] as const)('%s', async (call, kind) => {
    const { message } = await taken(said('voice', { call }))
    expect(message.kind).toBe(kind)
    expect(message.text).toBe(call === 'missed' ? '' : text)
  }) // biome-ignore format: a table
})
