/** Files that lie at a provider: by whose credentials they are fetched, from where never, and how much of them. */
import { describe, expect, it } from 'vitest'
import { messengerAdapter } from '../../adapters/messenger/index.ts'
import { smsAdapter } from '../../adapters/sms/index.ts'
import { telegramAdapter } from '../../adapters/telegram/index.ts'
import { whatsappAdapter } from '../../adapters/whatsapp/index.ts'
import { xAdapter } from '../../adapters/x/index.ts'
import { provider } from './provider.ts'

const api = await provider()
const cdn = await provider()
const timeoutMs = 300
const png = { status: 200, body: 'PNG!', headers: { 'content-type': 'image/png; x=1' } }
const got = { bytes: new TextEncoder().encode('PNG!'), type: 'image/png' }
const meta = { appSecret: 's', verifyToken: 'v', accessToken: 'access', graphUrl: api.url, timeoutMs }
const sms = smsAdapter({ accountSid: 'AC1', authToken: 't', number: '+908500000001', apiUrl: api.url, timeoutMs })
const telegram = telegramAdapter({ token: '1:bot', secretToken: 's', bot: '@b', apiUrl: api.url, timeoutMs })
const whatsapp = whatsappAdapter({ ...meta, numbers: { '+908500000003': '1' } })

describe('a file is fetched', () => {
  it('from Twilio with the account', async () => {
    api.answers.push(png)
    expect(await sms.fetchFile?.(`${api.url}/m/0`, 100)).toEqual(got)
    expect(api.asked[0]).toMatchObject({ path: '/m/0', authorization: `Basic ${btoa('AC1:t')}` })
  })

  it('from Telegram by its file_id', async () => {
    api.answers.push({ status: 200, body: { ok: true, result: { file_path: 'photos/1.png' } } }, png)
    expect(await telegram.fetchFile?.('p-large', 100)).toEqual(got)
    expect(api.asked.map(one => one.path)).toEqual(['/bot1:bot/getFile?file_id=p-large', '/file/bot1:bot/photos/1.png'])
  })

  it('from WhatsApp by its media id, with the token', async () => {
    api.answers.push({ status: 200, body: { url: `${api.url}/media` } }, png)
    expect(await whatsapp.fetchFile?.('8801', 100)).toEqual(got)
    expect(api.asked.map(one => [one.path, one.authorization])).toEqual([
      ['/v25.0/8801', 'Bearer access'],
      ['/media', 'Bearer access'],
    ])
  })

  it('from X with a fresh token', async () => {
    api.answers.push(png)
    const x = xAdapter({ consumerSecret: 's', accessToken: async () => 'fresh', apiUrl: api.url, timeoutMs })
    expect(await x.fetchFile?.(`${api.url}/1.png`, 100)).toEqual(got)
    expect(api.asked[0]?.authorization).toBe('Bearer fresh')
  })
})

describe('a file is not fetched', () => {
  const away = { missing: "the reference points away from the provider's hosts", retry: false }
  it.each([
    'http://169.254.169.254/latest/meta-data', 'http://localhost/', 'file:///etc/passwd', 'https://fbcdn.net.example/1.jpg',
    'https://example.org/?fbcdn.net', 'http://scontent.fbcdn.net/1.jpg', 'no url',
  ])('from elsewhere: %s', async reference => {
    expect(await messengerAdapter(meta).fetchFile?.(reference, 100)).toEqual(away)
  }) // biome-ignore format: a list

  it('over a redirect that leads elsewhere, and nobody else sees the credentials', async () => {
    api.answers.push({ status: 307, headers: { location: `${cdn.url}/secret` } })
    expect(await sms.fetchFile?.(`${api.url}/m/0`, 100)).toEqual(away)
    expect(cdn.asked).toEqual([])
  })

  it.each<[what: string, answer: (typeof api.answers)[number], missing: string, retry: boolean]>([
    ['beyond the limit', png, 'the file is larger than 3 bytes', false],
    ['that is gone', { status: 404 }, 'the provider says 404', false],
    ['while the provider is unwell', { status: 503 }, 'the provider says 503', true],
    ['while it does not answer', { status: 0, hangs: true }, 'no answer within 300 ms', true],
    ['in a circle', { status: 302, headers: { location: '/m/0' } }, 'too many redirects', false],
  ])('%s', async (_, answer, missing, retry) => {
    api.answers.push(answer)
    expect(await sms.fetchFile?.(`${api.url}/m/0`, 3)).toEqual({ missing, retry })
  })
})

it('a pressed button of Telegram stops spinning', async () => {
  const request = (body: string) => ({ method: 'POST', url: '/', headers: {}, body: new TextEncoder().encode(body) })
  expect(await telegram.reply?.(request('{"callback_query":{"id":"cq-1"}}')).json()).toEqual({
    method: 'answerCallbackQuery',
    callback_query_id: 'cq-1',
  })
  expect(await telegram.reply?.(request('{"message":{}}')).text()).toBe('')
})
