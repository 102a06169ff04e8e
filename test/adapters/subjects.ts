/** Each channel as the conformance suite takes it: configured, with a way to sign and bodies to try. */
import type { Adapter, RawRequest } from '../../adapters/adapter.ts'
import { chatAdapter } from '../../adapters/chat/index.ts'
import { formAdapter } from '../../adapters/form/index.ts'
import { instagramAdapter } from '../../adapters/instagram/index.ts'
import { messengerAdapter } from '../../adapters/messenger/index.ts'
import { smsAdapter } from '../../adapters/sms/index.ts'
import { telegramAdapter } from '../../adapters/telegram/index.ts'
import { voiceAdapter } from '../../adapters/voice/index.ts'
import { whatsappAdapter } from '../../adapters/whatsapp/index.ts'
import { base64, hex, hmacSha1, hmacSha256 } from '../../adapters/wire/proof.ts'
import { xAdapter } from '../../adapters/x/index.ts'
import { chat } from './expected/chat.ts'
import { form } from './expected/form.ts'
import { instagram } from './expected/instagram.ts'
import { messenger } from './expected/messenger.ts'
import { sms } from './expected/sms.ts'
import { telegram } from './expected/telegram.ts'
import { voice } from './expected/voice.ts'
import { whatsapp } from './expected/whatsapp.ts'
import { x } from './expected/x.ts'
import type { Taken } from './taken.ts'

export interface Subject {
  adapter: Adapter
  /** Every setting that must not show. */
  secrets: string[]
  url: string
  sign(body: Uint8Array, url: string): Record<string, string>
  /** The signature covers every byte of the body. False: a shared token stands in a header. */
  coversBody: boolean
  expected: Record<string, Taken>
  /** A fixture with several messages, and how many. */
  batch?: [fixture: string, messages: number]
  /** Spoken to with GET when the webhook is set up. */
  handshake?: { query: string; wrong: string; status: number; body: string }
}

const secret = 'conformance-secret-value'
const url = 'https://santral.example/in/channel'
const number = '+908500000001'

const twilioSign = (body: Uint8Array, at: string) => {
  const fields = [...new URLSearchParams(new TextDecoder().decode(body))].sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  )
  return { 'x-twilio-signature': base64(hmacSha1(secret, at + fields.flat().join(''))) }
}
const metaSign = (body: Uint8Array) => ({ 'x-hub-signature-256': `sha256=${hex(hmacSha256(secret, body))}` })
const pageSign = (body: Uint8Array) => ({ 'x-santral-signature': `sha256=${hex(hmacSha256(secret, body))}` })
const xSign = (body: Uint8Array) => ({ 'x-twitter-webhooks-signature': `sha256=${base64(hmacSha256(secret, body))}` })

const meta = { appSecret: secret, verifyToken: 'conformance-verify-token', accessToken: 'conformance-access-token' }
const twilio = { accountSid: 'ACconformance', authToken: secret, number }
const metaSecrets = [secret, meta.verifyToken, meta.accessToken]
const hub = {
  query: 'hub.mode=subscribe&hub.verify_token=conformance-verify-token&hub.challenge=1158201444',
  wrong: 'hub.mode=subscribe&hub.verify_token=guess&hub.challenge=1158201444',
  status: 200,
  body: '1158201444',
}

const shared = { secrets: [secret], url, coversBody: true }

export const subjects: Subject[] = [
  { ...shared, adapter: smsAdapter(Object.freeze({ ...twilio })), sign: twilioSign, expected: sms },
  {
    ...shared,
    adapter: voiceAdapter(
      Object.freeze({ ...twilio, number: '+908500000002', company: 'Örnek', onCallLine: '+908500000112' }),
    ),
    sign: twilioSign,
    expected: voice,
  },
  {
    ...shared,
    adapter: telegramAdapter(
      Object.freeze({ token: '1:conformance-bot-token', secretToken: secret, bot: '@santral_test_bot' }),
    ),
    secrets: [secret, '1:conformance-bot-token'],
    sign: () => ({ 'x-telegram-bot-api-secret-token': secret }),
    coversBody: false,
    expected: telegram,
  },
  {
    ...shared,
    adapter: whatsappAdapter(Object.freeze({ ...meta, numbers: { '+908500000003': '55001' } })),
    secrets: metaSecrets,
    sign: metaSign,
    expected: whatsapp,
    batch: ['batch-of-entries-and-changes', 3],
    handshake: hub,
  },
  {
    ...shared,
    adapter: messengerAdapter(Object.freeze({ ...meta })),
    secrets: metaSecrets,
    sign: metaSign,
    expected: messenger,
    batch: ['two-entries', 3],
    handshake: hub,
  },
  {
    ...shared,
    adapter: instagramAdapter(Object.freeze({ ...meta })),
    secrets: metaSecrets,
    sign: metaSign,
    expected: instagram,
    handshake: hub,
  },
  {
    ...shared,
    adapter: xAdapter(Object.freeze({ consumerSecret: secret, accessToken: 'conformance-access-token' })),
    secrets: [secret, 'conformance-access-token'],
    sign: xSign,
    expected: x,
    batch: ['two-messages-and-our-own', 2],
    handshake: {
      query: 'crc_token=challenge',
      wrong: '',
      status: 200,
      body: JSON.stringify({ response_token: `sha256=${base64(hmacSha256(secret, 'challenge'))}` }),
    },
  },
  { ...shared, adapter: chatAdapter(Object.freeze({ secret })), sign: pageSign, expected: chat },
  { ...shared, adapter: formAdapter(Object.freeze({ secret })), sign: pageSign, expected: form },
]

export const post = (subject: Subject, body: Uint8Array, headers = subject.sign(body, subject.url)): RawRequest => ({
  method: 'POST',
  url: subject.url,
  headers,
  body,
})
