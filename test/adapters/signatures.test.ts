/** Signature vectors: the corpus's, where it is beside the checkout, and Twilio's own library as a judge. */
import { existsSync, readFileSync } from 'node:fs'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, it } from 'vitest'
import type { RawRequest } from '../../adapters/adapter.ts'
import { messengerAdapter } from '../../adapters/messenger/index.ts'
import { type SmsOptions, smsAdapter } from '../../adapters/sms/index.ts'
import { xAdapter } from '../../adapters/x/index.ts'

const corpus = new URL('../../../shared/corpus/webhooks/', import.meta.url)
const vectors = (path: string) => {
  const file = new URL(path, corpus)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}
const bytes = (text: string) => new TextEncoder().encode(text)
const twilio = (authToken: string, more: Partial<SmsOptions> = {}) =>
  smsAdapter({ accountSid: 'AC1', authToken, number: '+908500000001', ...more })
const post = (url: string, headers: Record<string, string>, body: string): RawRequest => ({
  method: 'POST',
  url,
  headers,
  body: bytes(body),
})

describe.skipIf(!existsSync(corpus))('vectors of the corpus (skipped where ../shared/corpus is absent)', () => {
  interface TwilioVector {
    name: string
    auth_token: string
    url: string
    params?: Record<string, string | string[]>
    body?: string
    form_body?: string
    signature: string
    valid: boolean
  }
  it.each(vectors('twilio/signature_vectors.json') as TwilioVector[])('Twilio: $name, $valid', async vector => {
    const form = new URLSearchParams(
      Object.entries(vector.params ?? {}).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    )
    const request = post(
      vector.url,
      { 'x-twilio-signature': vector.signature },
      vector.body ?? vector.form_body ?? `${form}`,
    )
    expect('by' in (await twilio(vector.auth_token).verify(request))).toBe(vector.valid)
  })

  interface MetaVector {
    name: string
    secret: string
    body: string
    header?: string
    signature: string
    valid: boolean | string
  }
  // Where the vector leaves the choice: upper case hex and the legacy header are refused.
  it.each(vectors('meta-signature/vectors.json') as MetaVector[])('Meta: $name', async vector => {
    const adapter = messengerAdapter({ appSecret: vector.secret, verifyToken: 'v' })
    const header = (vector.header ?? 'X-Hub-Signature-256').toLowerCase()
    expect(
      'by' in (await adapter.verify(post('https://a.example/', { [header]: vector.signature }, vector.body))),
    ).toBe(vector.valid === true)
  })

  it('Meta: the handshake answers the right token alone', async () => {
    const { cases } = vectors('meta-signature/hub_challenge.json') as {
      cases: { query: Record<string, string>; expect_status: number; expect_body?: string }[]
    }
    const adapter = messengerAdapter({ appSecret: 's', verifyToken: 'our-token' })
    for (const { query, expect_status, expect_body } of cases) {
      const asked = new URLSearchParams(query).toString().replace('%3Cconfigured%3E', 'our-token')
      const answer = await adapter.handshake?.({
        method: 'GET',
        url: `https://a.example/?${asked}`,
        headers: {},
        body: bytes(''),
      })
      expect(answer?.status).toBe(expect_status)
      if (expect_body) expect(await answer?.text()).toBe(expect_body)
    }
  })

  it('X: the challenge is answered', async () => {
    const { consumer_secret, expected_response_token } = vectors('x-account-activity/crc_check.json')
    const adapter = xAdapter({ consumerSecret: consumer_secret })
    const answer = await adapter.handshake?.({
      method: 'GET',
      url: '/in/x?crc_token=foo',
      headers: {},
      body: bytes(''),
    })
    expect(await answer?.json()).toEqual({ response_token: expected_response_token })
  })
})

describe("Twilio's own library signs, we check", () => {
  const form = {
    MessageSid: 'SM1',
    From: '+905321112233',
    To: '+908500000001',
    Body: 'Ağ & iş + %20 ş İ 😡',
    NumMedia: '0',
  }
  const body = `${new URLSearchParams(form)}`
  const signed = (url: string) => ({ 'x-twilio-signature': getExpectedTwilioSignature('token', url, form) })
  const publicly = 'https://santral.example/in/sms'
  const inside = 'http://10.0.0.7:8080/in/sms'

  it.each<[name: string, options: Partial<SmsOptions>, request: RawRequest, valid: boolean]>([
    ['as called', {}, post(publicly, signed(publicly), body), true],
    ['with a query', {}, post(`${publicly}?a=1&b=%C5%9F`, signed(`${publicly}?a=1&b=%C5%9F`), body), true],
    ['behind a proxy that nobody mentioned', {}, post(inside, signed(publicly), body), false],
    [
      'behind a proxy, public origin configured',
      { publicUrl: 'https://santral.example' },
      post(inside, signed(publicly), body),
      true,
    ],
    [
      'behind a proxy that changes the path',
      { publicUrl: publicly },
      post('http://10.0.0.7/router/7', signed(publicly), body),
      true,
    ],
    [
      'behind a proxy that cuts a prefix off',
      { publicUrl: 'https://santral.example/router/' },
      post(inside, signed('https://santral.example/router/in/sms'), body),
      true,
    ],
    [
      'forwarded headers of a proxy of ours',
      { trustProxy: true },
      post(inside, { ...signed(publicly), 'x-forwarded-proto': 'https', 'x-forwarded-host': 'santral.example' }, body),
      true,
    ],
    [
      'forwarded headers of anybody',
      {},
      post(inside, { ...signed(publicly), 'x-forwarded-proto': 'https', 'x-forwarded-host': 'santral.example' }, body),
      false,
    ],
    ['another host', {}, post(publicly, signed('https://elsewhere.example/in/sms'), body), false],
    [
      'another token',
      {},
      post(publicly, { 'x-twilio-signature': getExpectedTwilioSignature('other', publicly, form) }, body),
      false,
    ],
    ['a field added', {}, post(publicly, signed(publicly), `${body}&OptOutType=STOP`), false],
    [
      'bodySHA256 added to the query',
      {},
      post(`${publicly}?bodySHA256=${'0'.repeat(64)}`, signed(publicly), body),
      false,
    ],
  ])('%s', async (_, options, request, valid) => {
    expect('by' in (await twilio('token', options).verify(request))).toBe(valid)
  })
})
