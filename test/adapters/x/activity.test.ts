import { describe, expect, it } from 'vitest'
import { adapterFor } from '../../../adapters/index.ts'
import { bodyOnly, pack } from '../../../adapters/wire/body.ts'
import { deliveryOf, taken } from '../taken.ts'

const x = adapterFor('x')
const activity = (event_type: string, payload: unknown) =>
  pack({ data: { event_uuid: '-7', filter: { user_id: '10' }, event_type, payload } })
const direct = (id: string, sender_id: string, recipient_id: string, text: string) => ({
  type: 'message_create',
  id,
  created_timestamp: '1772434800000',
  message_create: { sender_id, target: { recipient_id }, message_data: { text } },
})
const chat = (id: string, sender_id: string) => ({
  id,
  sender_id,
  created_at_msec: '1772434800000',
  encoded_event: 'qg==',
})

/** docs.x.com/x-api/activity/event-payloads */
describe('the X Activity API', () => {
  it('brings direct messages', async () => {
    const direct_message_events = [
      direct('500', '20', '10', 'Site açılmıyor &amp; acil'),
      direct('501', '20', '10', 'Hata 502'),
    ]
    const users = { 20: { data: { id: '20', name: 'Efe Ak', username: 'efeak' } } }
    const body = activity('dm.received', { direct_message_events, users })
    expect(await taken(x, body)).toEqual({
      messages: [
        { key: '500', account: '10', from: '20 (Efe Ak)', text: 'Site açılmıyor & acil' },
        { key: '501', account: '10', from: '20 (Efe Ak)', text: 'Hata 502' },
      ],
    })
    const [parcel] = x.split(bodyOnly(body)).parcels
    expect(parcel && x.split(bodyOnly(parcel.raw)).parcels[0]).toEqual(parcel)
  })

  it('brings what only its two ends can read: a placeholder', async () => {
    const body = activity('chat.received', chat('77', '20'))
    expect(await taken(x, body)).toEqual({ messages: [{ key: '77', account: '10', from: '20', kind: 'placeholder' }] })
    const [parcel] = x.split(bodyOnly(body)).parcels
    expect(parcel && x.split(bodyOnly(parcel.raw)).parcels).toEqual([parcel])
    expect(parcel && deliveryOf(x, parcel).sentAt).toBe(1772434800000)
  })

  it.each<[name: string, payload: unknown, event: string]>([
    ['dm.sent', { direct_message_events: [direct('502', '10', '20', 'Bakıyoruz')] }, 'echo message_create about 502'],
    ['dm.sent', {}, 'echo dm.sent'],
    ['dm.read', {}, 'read dm.read is read'],
    ['dm.indicate_typing', {}, 'typing dm.indicate_typing'],
    ['chat.sent', chat('78', '10'), 'echo chat.sent'],
    ['chat.received', chat('79', '10'), 'other chat.received'],
    ['post.mention.create', { id: '5' }, 'channel-post post.mention.create'],
    ['follow.followed', {}, 'account follow.followed'],
    ['like.create', {}, 'reaction like.create'],
    ['a.kind.of.next.year', null, 'other a.kind.of.next.year'],
  ])('%s is an event', async (name, payload, event) => {
    expect(await taken(x, activity(name, payload))).toEqual({ events: [event] })
  })
})
