import { describe, expect, it } from 'vitest'
import { adapterFor } from '../../../adapters/index.ts'
import { bodyOnly, pack } from '../../../adapters/wire/body.ts'

const adapter = adapterFor('telegram')
const person = { id: 410001, is_bot: false, first_name: 'Ayşe' }
const chat = { id: 410001, type: 'private' }
const said = { message_id: 5, date: 1772434800, from: person, chat, text: 'merhaba' }

/** core.telegram.org/bots/api#update, in its order; what each gives. */
describe('every kind of update', () => {
  it.each<[kind: string, part: unknown, gives: string]>([
    ['message', said, '410001:5'],
    ['edited_message', { ...said, edit_date: 1772434801 }, '410001:5:edit:1772434801'],
    ['channel_post', { ...said, from: undefined, chat: { id: -100, type: 'channel' } }, 'channel-post'],
    ['edited_channel_post', { ...said, chat: { id: -100, type: 'channel' } }, 'channel-post'],
    ['business_connection', { id: 'bc', user: person }, 'account'],
    ['business_message', { ...said, business_connection_id: 'bc' }, 'bc:410001:5'],
    ['edited_business_message', { ...said, business_connection_id: 'bc', edit_date: 9 }, 'bc:410001:5:edit:9'],
    ['deleted_business_messages', { business_connection_id: 'bc', chat, message_ids: [5] }, 'deleted'],
    ['guest_message', said, 'group'],
    ['message_reaction', { chat, message_id: 5 }, 'reaction'],
    ['message_reaction_count', { chat, message_id: 5 }, 'reaction'],
    ['inline_query', { id: 1, from: person, query: '' }, 'inline'],
    ['chosen_inline_result', { result_id: '1', from: person }, 'inline'],
    ['callback_query', { id: 'cb1', from: person, message: said, data: 'x' }, 'callback:cb1'],
    ['shipping_query', { id: '1', from: person }, 'other'],
    ['pre_checkout_query', { id: '1', from: person }, 'other'],
    ['purchased_paid_media', { from: person }, 'other'],
    ['poll', { id: '1' }, 'other'],
    ['poll_answer', { poll_id: '1', user: person }, 'other'],
    ['my_chat_member', { chat, from: person }, 'membership'],
    ['chat_member', { chat, from: person }, 'membership'],
    ['chat_join_request', { chat, from: person }, 'membership'],
    ['chat_boost', { chat }, 'other'],
    ['removed_chat_boost', { chat }, 'other'],
    ['managed_bot', { user: person }, 'account'],
    ['subscription', { user: person }, 'account'],
    ['stopped_message_generation', { chat }, 'other'],
    ['a_kind_of_next_year', { chat }, 'other'],
  ])('%s', (kind, part, gives) => {
    const { parcels, events } = adapter.split(bodyOnly(pack({ update_id: 1, [kind]: part })))
    expect([...parcels.map(one => one.key), ...events.map(one => one.kind)]).toEqual([gives])
    for (const event of events) expect(event.name).toBe(kind)
  })

  it.each([
    ['a bot', { ...said, from: { ...person, is_bot: true } }, 'echo'],
    [
      'a live location that moved',
      { ...said, text: undefined, location: { latitude: 1, longitude: 2, live_period: 60 } },
      'other',
    ],
  ])('words of %s are no message', (_, part, gives) => {
    const kind = gives === 'other' ? 'edited_message' : 'message'
    expect(adapter.split(bodyOnly(pack({ update_id: 1, [kind]: part })))).toMatchObject({
      parcels: [],
      events: [{ kind: gives }],
    })
  })

  it('keeps content that is newer than this program as a placeholder', async () => {
    const { parcels } = adapter.split(bodyOnly(pack({ update_id: 1, message: { ...said, text: undefined } })))
    expect(parcels).toHaveLength(1)
  })

  it('takes several updates as getUpdates gives them', () => {
    const updates = [1, 2, 3].map(at => ({ update_id: at, message: { ...said, message_id: at } }))
    expect(adapter.split(bodyOnly(pack({ ok: true, result: updates }))).parcels.map(one => one.key)).toEqual([
      '410001:1',
      '410001:2',
      '410001:3',
    ])
  })
})
