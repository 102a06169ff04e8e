import { expect, it } from 'vitest'
import { adapterFor } from '../../../adapters/index.ts'
import { pack } from '../../../adapters/wire/body.ts'
import { type Shown, taken } from '../taken.ts'

const sms = adapterFor('sms')
const form = {
  MessageSid: 'SM91',
  SmsStatus: 'received',
  From: 'rcs:+905321112233',
  To: '+908500000001',
  NumMedia: '0',
}

/** twilio.com/docs/messaging/guides/webhook-request */
it.each<[what: string, fields: Record<string, string>, shown: Partial<Shown>]>([
  ['words', { Body: 'Site kapalı' }, { text: 'Site kapalı' }],
  [
    'a button of our menu',
    { Body: 'Alan adı', ButtonText: 'Alan adı', ButtonPayload: 'menu:domain' },
    { kind: 'menu', menu: 'domain', text: 'Alan adı' },
  ],
  ['another button', { Body: '', ButtonText: 'Hâlâ kapalı', ButtonPayload: 'x1' }, { text: 'Hâlâ kapalı' }],
  [
    'a button that Twilio takes for STOP',
    { Body: 'İptal', ButtonPayload: 'menu:x', OptOutType: 'STOP' },
    { kind: 'command', command: 'stop', text: 'İptal' },
  ],
  [
    'a place with its name',
    { Body: '', Latitude: '41.01', Longitude: '28.97', Label: 'Ofis', Address: 'Şişli' },
    { text: '📍 41.01, 28.97 Ofis, Şişli' },
  ],
])('over RCS: %s', async (_, fields, shown) => {
  expect(await taken(sms, pack({ ...form, ...fields }))).toEqual({
    messages: [{ key: 'SM91', account: '+908500000001', from: '+905321112233', ...shown }],
  })
})
