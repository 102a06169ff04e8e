import { expect, it } from 'vitest'
import { adapterFor } from '../../../adapters/index.ts'
import { pack } from '../../../adapters/wire/body.ts'
import { type Shown, taken } from '../taken.ts'

const whatsapp = adapterFor('whatsapp')
const metadata = { display_phone_number: '908500000003', phone_number_id: '0' }
const posted = (value: object, field = 'messages') =>
  pack({
    object: 'whatsapp_business_account',
    entry: [{ id: '11', changes: [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }] }],
  })
const hidden = { profile: { name: 'Can', username: 'cank' }, user_id: 'TR.55' }
const saidBy = (contact: object, message: object) => ({
  contacts: [contact],
  messages: [{ id: 'wamid.K1', timestamp: '1772434800', ...message }],
})
const known = (message: object) =>
  saidBy({ profile: { name: 'Can' }, wa_id: '905331112233' }, { from: '905331112233', ...message })
const card = (more: object = {}) => ({
  name: { formatted_name: 'Can K' },
  phones: [{ phone: '+90 533 111 22 33', wa_id: '905331112233' }],
  ...more,
})

it.each<[what: string, value: object, shown: Partial<Shown>]>([
  [
    'a number shared when asked for',
    saidBy(hidden, { from_user_id: 'TR.55', type: 'contacts', contacts: [card({ origin: 'contact_request' })] }),
    { from: 'TR.55 (Can)', kind: 'contact', contactPhone: '+905331112233' },
  ],
  [
    'the same, named beside the card',
    saidBy(hidden, {
      type: 'contacts',
      origin: 'contact_request',
      contacts: [{ phones: [{ phone: '+905331112233' }] }],
    }),
    { from: 'TR.55 (Can)', kind: 'contact', contactPhone: '+905331112233' },
  ],
  [
    'a card of their own choice',
    saidBy(hidden, { from_user_id: 'TR.55', type: 'contacts', contacts: [card({ origin: 'other' })] }),
    { from: 'TR.55 (Can)', text: '👤 Can K +90 533 111 22 33' },
  ],
  [
    'a card that was passed on',
    saidBy(hidden, {
      from_user_id: 'TR.55',
      type: 'contacts',
      context: { forwarded: true },
      contacts: [card({ origin: 'contact_request' })],
    }),
    { from: 'TR.55 (Can)', text: '👤 Can K +90 533 111 22 33' },
  ],
  [
    'a card without a spelled number',
    known({
      type: 'contacts',
      contacts: [{ phones: [{ wa_id: '905331119999' }], emails: [{ email: 'ali@ornek.test' }] }],
    }),
    { text: '👤 905331119999 ali@ornek.test' },
  ],
  ['a button without its words', known({ type: 'button', button: { payload: 'Evet' } }), { text: 'Evet' }],
  [
    'a flow with several choices',
    known({
      type: 'interactive',
      interactive: {
        type: 'nfm_reply',
        nfm_reply: { response_json: '{"flow_token":"t","konu":["SSL","DNS"],"adres":{"il":"İzmir"},"onay":true}' },
      },
    }),
    { text: 'konu: SSL, DNS\nadres: il: İzmir\nonay: true' },
  ],
  [
    'something that Meta cannot hand over',
    known({ type: 'unsupported', unsupported: { type: 'poll_creation' } }),
    { kind: 'placeholder' },
  ],
])('%s', async (_, value, shown) => {
  expect(await taken(whatsapp, posted(value))).toEqual({
    messages: [{ key: 'wamid.K1', account: '+908500000003', from: '+905331112233 (Can)', ...shown }],
  })
})

it.each<[what: string, value: object, field: string, event: string]>([
  ['read along with', { standby: { messages: [{ id: 'w', type: 'text' }] } }, 'standby', 'standby standby'],
  ['the same, flat', known({ type: 'text', text: { body: 'merhaba' } }), 'standby', 'standby standby'],
  ['handed over', { type: 'control_passed' }, 'messaging_handovers', 'standby messaging_handovers'],
  [
    'a reaction under another name',
    known({ type: 'unsupported', unsupported: { type: 'reaction' } }),
    'messages',
    'reaction reaction',
  ],
  ['a pin', known({ type: 'unsupported', unsupported: { type: 'pin' } }), 'messages', 'other pin'],
  [
    'leave to ring up',
    known({
      type: 'interactive',
      interactive: { type: 'call_permission_reply', call_permission_reply: { response: 'accept' } },
    }),
    'messages',
    'account call_permission_reply',
  ],
])('%s is an event', async (_, value, field, event) => {
  expect(await taken(whatsapp, posted(value, field))).toEqual({ events: [event] })
})
