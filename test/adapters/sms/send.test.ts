import { describe, expect, it } from 'vitest'
import { smsAdapter } from '../../../adapters/sms/index.ts'
import { notice, provider } from '../provider.ts'

const api = await provider()
const adapter = smsAdapter({
  accountSid: 'AC1',
  authToken: 'secret-token',
  number: '+908500000001',
  apiUrl: api.url,
  timeoutMs: 300,
  statusCallback: 'https://santral.example/in/sms',
})
const send = (more = {}) => adapter.send?.(notice(more))

describe('an SMS leaves through Twilio', () => {
  it('from our number, with the status reported back', async () => {
    api.answers.push({ status: 201, body: { sid: 'SM42' } })
    expect(await send()).toEqual({ sent: true, id: 'SM42' })
    const [asked] = api.asked
    expect(asked?.path).toBe('/2010-04-01/Accounts/AC1/Messages.json')
    expect(asked?.authorization).toBe(`Basic ${btoa('AC1:secret-token')}`)
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      To: '+905321112233',
      From: '+908500000001',
      Body: 'Talebinizi aldık: T-000042',
      StatusCallback: 'https://santral.example/in/sms',
    })
  })

  it.each([
    [
      'they have opted out',
      { status: 400, body: { code: 21610, message: 'unsubscribed' } },
      { sent: false, retry: false, because: '400 21610: unsubscribed' },
    ],
    [
      'too many at once',
      { status: 429, body: { code: 20429, message: 'slow down' }, headers: { 'retry-after': '7' } },
      { sent: false, retry: true, because: '429 20429: slow down', afterMs: 7000 },
    ],
    [
      'Twilio is unwell',
      { status: 503, body: '<html>' },
      { sent: false, retry: true, because: '503 Service Unavailable' },
    ],
    ['a gateway refuses', { status: 403, body: '<html>' }, { sent: false, retry: false, because: '403 Forbidden' }],
    [
      'Twilio does not answer',
      { status: 0, hangs: true as const },
      { sent: false, retry: true, because: 'no answer within 300 ms' },
    ],
  ])('%s', async (_, answer, sent) => {
    api.answers.push(answer)
    expect(await send()).toEqual(sent)
  })

  it('is not tried for a name in place of a number', async () => {
    expect(await send({ address: 'BANKA' })).toEqual({
      sent: false,
      retry: false,
      because: 'BANKA is no number that an SMS can go to',
    })
    expect(api.asked).toEqual([])
  })

  it('goes on with the next part after a fault, and sends no part twice', async () => {
    const text = `${'a'.repeat(1500)} ${'b'.repeat(1500)}`
    api.answers.push({ status: 201, body: { sid: 'SM1' } }, { status: 500 }, { status: 201, body: { sid: 'SM2' } })
    expect(await send({ text })).toMatchObject({ sent: false, retry: true })
    expect(await send({ text })).toEqual({ sent: true, id: 'SM1' })
    expect(api.asked.map(one => new URLSearchParams(one.body).get('Body')?.[0])).toEqual(['a', 'b', 'b'])
  })
})
