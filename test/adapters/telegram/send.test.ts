import { describe, expect, it } from 'vitest'
import { telegramAdapter } from '../../../adapters/telegram/index.ts'
import { notice, provider } from '../provider.ts'

const api = await provider()
const adapter = telegramAdapter({ token: '1:bot-token', secretToken: 's', bot: '@b', apiUrl: api.url, timeoutMs: 300 })
const send = (more = {}) => adapter.send?.(notice({ channel: 'telegram', address: '410001', ...more }))
const taken = { status: 200, body: { ok: true, result: { message_id: 90, chat: { id: 410001 } } } }

describe('an answer leaves through the Bot API', () => {
  it('as a reply to the last message of its chat', async () => {
    api.answers.push(taken)
    expect(await send({ references: ['410001:51', '999:1', '410001:53'] })).toEqual({ sent: true, id: '410001:90' })
    expect(api.asked[0]?.path).toBe('/bot1:bot-token/sendMessage')
    expect(JSON.parse(api.asked[0]?.body ?? '')).toEqual({
      chat_id: '410001',
      text: 'Talebinizi aldık: T-000042',
      reply_parameters: { message_id: 53, allow_sending_without_reply: true },
      link_preview_options: { is_disabled: true },
    })
  })

  it('through the business connection that it came by', async () => {
    api.answers.push(taken)
    await send({ references: ['bc_1:410001:9'] })
    expect(JSON.parse(api.asked[0]?.body ?? '')).toMatchObject({
      business_connection_id: 'bc_1',
      reply_parameters: { message_id: 9 },
    })
  })

  it('in parts of 4096, cut between words', async () => {
    api.answers.push(taken)
    await send({ text: 'ğüş '.repeat(2000).trim() })
    const parts = api.asked.map(one => JSON.parse(one.body).text as string)
    expect(parts.map(part => part.length)).toEqual([4095, 3903])
    expect(parts.join(' ')).toBe('ğüş '.repeat(2000).trim())
  })

  it('with files after the words', async () => {
    api.answers.push(taken)
    await send({
      attachments: [{ name: 'fatura.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-') }],
    })
    expect(api.asked.map(one => one.path.split('/').at(-1))).toEqual(['sendMessage', 'sendDocument'])
    expect(api.asked[1]?.body).toContain('filename="fatura.pdf"')
  })

  it.each([
    [
      'blocked by the user',
      { status: 403, body: { ok: false, description: 'Forbidden: bot was blocked by the user' } },
      { sent: false, retry: false, because: '403 Forbidden: bot was blocked by the user' },
    ],
    [
      'too fast',
      { status: 429, body: { ok: false, description: 'Too Many Requests', parameters: { retry_after: 12 } } },
      { sent: false, retry: true, because: '429 Too Many Requests', afterMs: 12_000 },
    ],
    [
      'no answer',
      { status: 0, hangs: true as const },
      { sent: false, retry: true, because: 'no answer within 300 ms' },
    ],
  ])('%s', async (_, answer, sent) => {
    api.answers.push(answer)
    expect(await send()).toEqual(sent)
  })

  it('shows no token when Telegram cannot be reached', async () => {
    const away = telegramAdapter({
      token: '1:bot-token',
      secretToken: 's',
      bot: '@b',
      apiUrl: 'http://127.0.0.1:1',
      timeoutMs: 300,
    })
    const sent = await away.send?.(notice({ address: '410001' }))
    expect(sent).toEqual({ sent: false, retry: true, because: 'the provider could not be reached' })
  })
})
