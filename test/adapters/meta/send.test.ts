import { describe, expect, it } from 'vitest'
import { instagramAdapter } from '../../../adapters/instagram/index.ts'
import { messengerAdapter } from '../../../adapters/messenger/index.ts'
import { whatsappAdapter } from '../../../adapters/whatsapp/index.ts'
import { notice, provider } from '../provider.ts'

const api = await provider()
const now = Date.parse('2026-03-02T10:00:00+03:00')
const hour = 3_600_000
const meta = {
  appSecret: 's',
  verifyToken: 'v',
  accessToken: 'access',
  graphUrl: api.url,
  timeoutMs: 300,
  now: () => now,
}
const body = (at = 0) => JSON.parse(api.asked[at]?.body ?? '')

describe('WhatsApp', () => {
  const numbers = { '+908500000003': '55001', '+908500000004': '55002' }
  const adapter = whatsappAdapter({ ...meta, numbers })
  const send = (more = {}, by = adapter) =>
    by.send?.(notice({ channel: 'whatsapp', lastInboundAt: now - hour, ...more }))

  it('answers within 24 hours in free words, to the message and from the number that it came to', async () => {
    api.answers.push({ status: 200, body: { messages: [{ id: 'wamid.OUT' }] } })
    expect(await send({ account: '+908500000004', references: ['wamid.A', 'wamid.B'] })).toEqual({
      sent: true,
      id: 'wamid.OUT',
    })
    expect(api.asked[0]).toMatchObject({ path: '/v25.0/55002/messages', authorization: 'Bearer access' })
    expect(body()).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '905321112233',
      context: { message_id: 'wamid.B' },
      biz_opaque_callback_data: 'notice:7',
      type: 'text',
      text: { body: 'Talebinizi aldık: T-000042', preview_url: false },
    })
  })

  it('reaches somebody who hides their number by the id that Meta gave', async () => {
    api.answers.push({ status: 200, body: { messages: [{ id: 'w' }] } })
    await send({ address: 'TR.13491208655302741918' })
    expect(body()).toMatchObject({ recipient: 'TR.13491208655302741918' })
    expect(body()).not.toHaveProperty('to')
  })

  it('says nothing later than 24 hours without a template', async () => {
    expect(await send({ lastInboundAt: now - 25 * hour })).toEqual({
      sent: false,
      retry: false,
      because:
        "the customer's last message is more than 24 hours old: set whatsapp.template, or answer on another channel",
    })
    expect(api.asked).toEqual([])
  })

  it('puts the words into the template then', async () => {
    api.answers.push({ status: 200, body: { messages: [{ id: 'w' }] } })
    await send(
      { lastInboundAt: now - 25 * hour, text: 'Bir\nsatır   daha' },
      whatsappAdapter({ ...meta, numbers, template: 'ticket_news' }),
    )
    expect(body()).toMatchObject({
      type: 'template',
      template: {
        name: 'ticket_news',
        language: { code: 'tr' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'Bir satır daha' }] }],
      },
    })
  })

  it.each([
    ['the window has closed', 400, { code: 131047, message: 'Re-engagement message' }, false],
    ['the number is not on WhatsApp', 400, { code: 131026, message: 'Message undeliverable' }, false],
    ['the rate limit of a pair, with status 400', 400, { code: 131056, message: 'Pair rate limit hit' }, true],
    ['a fault that Meta calls passing', 400, { code: 99, message: 'x', is_transient: true }, true],
    ['an outage', 500, { code: 2, message: 'Service unavailable' }, true],
  ])('%s', async (_, status, error, retry) => {
    api.answers.push({ status, body: { error } })
    expect(await send()).toMatchObject({ sent: false, retry, because: `${status} ${error.code}: ${error.message}` })
  })
})

describe('Messenger and Instagram', () => {
  const messenger = messengerAdapter({ ...meta, humanAgent: true })
  const instagram = instagramAdapter(meta)
  const to = { channel: 'messenger' as const, address: '7700110022', account: '880011' }

  it('answers from the page that was written to', async () => {
    api.answers.push({ status: 200, body: { recipient_id: '7700110022', message_id: 'm_out' } })
    expect(await messenger.send?.(notice({ ...to, lastInboundAt: now - hour }))).toEqual({ sent: true, id: 'm_out' })
    expect(api.asked[0]?.path).toBe('/v25.0/880011/messages')
    expect(body()).toEqual({
      recipient: { id: '7700110022' },
      messaging_type: 'RESPONSE',
      message: { text: 'Talebinizi aldık: T-000042' },
    })
  })

  it.each<[what: string, kind: string, hoursAgo: number, tag: string | null]>([
    ["a person's answer on the third day", 'desk-reply', 60, 'HUMAN_AGENT'],
    ["a person's answer on the eighth day", 'desk-reply', 24 * 8, null],
    ['our own words on the third day', 'ticket-opened', 60, null],
  ])('%s', async (_, kind, hoursAgo, tag) => {
    api.answers.push({ status: 200, body: { message_id: 'm' } })
    const sent = await messenger.send?.(notice({ ...to, kind, lastInboundAt: now - hoursAgo * hour }))
    if (tag) expect(body()).toMatchObject({ messaging_type: 'MESSAGE_TAG', tag })
    else expect(sent).toMatchObject({ sent: false, retry: false })
  })

  it('cuts where the product does', async () => {
    api.answers.push({ status: 200, body: { message_id: 'm' } })
    await messenger.send?.(notice({ ...to, id: 1, text: 'a '.repeat(1500) }))
    await instagram.send?.(notice({ ...to, id: 2, text: 'a '.repeat(1500) }))
    const lengths = api.asked.map(one => JSON.parse(one.body).message.text.length as number)
    expect(lengths.every((length, at) => length <= (at < 2 ? 2000 : 500))).toBe(true)
    expect(lengths).toHaveLength(8)
  })
})
