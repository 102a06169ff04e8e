import { expect, it } from 'vitest'
import { adapterFor, adapters } from '../../adapters/index.ts'
import { channels } from '../../src/message.ts'

const twilio = { accountSid: 'AC1', authToken: 'tok-en', number: '+908500000001' }
const meta = { appSecret: 'app-sec', verifyToken: 'ver-tok' }

it.each<[options: Parameters<typeof adapters>[0], says: RegExp]>([
  [{ sms: { ...twilio, authToken: '' } }, /sms\.authToken is missing/],
  [{ sms: { ...twilio, number: '4609' } }, /sms\.number must be a phone number in E\.164/],
  [{ sms: { ...twilio, publicUrl: 'santral.example' } }, /sms\.publicUrl must be an http/],
  [{ sms: { ...twilio, timeoutMs: 0 } }, /sms\.timeoutMs must be a positive number/],
  [{ voice: { ...twilio, company: 'Örnek', onCallLine: '' } }, /voice\.onCallLine/],
  [{ telegram: { token: '', secretToken: 's', bot: '@b' } }, /telegram\.token is missing/],
  [{ telegram: { token: '1:t', secretToken: 'iki kelime', bot: '@b' } }, /telegram\.secretToken may hold/],
  [{ whatsapp: { ...meta, numbers: {} } }, /whatsapp\.numbers must name/],
  [{ messenger: { ...meta, appSecret: ' ' } }, /messenger\.appSecret is missing/],
  [{ instagram: { ...meta, apiVersion: '25' } }, /instagram\.apiVersion must look like/],
  [{ x: { consumerSecret: '' } }, /x\.consumerSecret is missing/],
  [{ chat: { secret: '' } }, /chat\.secret is empty/],
  [{ form: { secret: '' } }, /form\.secret is empty/],
])('wrong options are named, values are not shown: %#', (options, says) => {
  expect(() => adapters(options)).toThrow(says)
  expect(() => adapters(options)).not.toThrow(/tok-en|app-sec|ver-tok|iki kelime/)
})

it('has the channels that are configured, and no other', () => {
  expect(Object.keys(adapters({ chat: {}, sms: twilio })).sort()).toEqual(['chat', 'sms'])
})

it('has every channel without accounts, for simulate', () => {
  expect(channels.map(channel => adapterFor(channel).channel)).toEqual([...channels])
})
