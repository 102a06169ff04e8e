/** One turn of a call → one message. */
import { type Delivery, type Message, message, type Sender } from '../../src/message.ts'
import { attachmentAt } from '../wire/attachment.ts'
import { formFields } from '../wire/body.ts'
import { text, wellFormed } from '../wire/plain.ts'
import { type CallForm, callerOf, languageOf, menuName, turnOf } from './call.ts'
import { words } from './words.ts'

export function parseVoice(delivery: Delivery): Message {
  const form = formFields(delivery.raw)
  const turn = turnOf(form)
  const shared = {
    channel: 'voice' as const,
    account: delivery.account,
    key: delivery.key,
    at: delivery.receivedAt,
    session: delivery.session,
    sender: caller(form),
    locale: form.santral_lang ?? null,
  }
  if (turn.turn === 'status') throw new Error(`${turn.status} is the progress of a call, no message`)
  if (turn.turn === 'greeting') return message({ ...shared, kind: 'menu', menu: 'greeting' })
  if (turn.turn === 'choice') return message({ ...shared, kind: 'menu', menu: menuName(turn.step, turn.digits) })
  const heard = words[languageOf(form, 'tr')]
  if (turn.turn === 'missed') return message({ ...shared, kind: 'callback', subject: heard.missedCall })
  const said = wellFormed(turn.said).trim()
  // Who only presses keys has no words of their own: the choice stands for them.
  const subject = said ? null : heard.callbackRequest
  if (turn.turn === 'callback')
    return message({ ...shared, kind: 'callback', subject, text: said, stated: stated(turn.number) })
  return message({
    ...shared,
    kind: 'voicemail',
    text: said,
    attachments: recordingOf(form),
    thread: threadOf(form),
  })
}

/** Twilio signs what it saw; whether the number itself is genuine, its carrier's STIR/SHAKEN mark may deny. */
function caller(form: CallForm): Sender {
  const number = callerOf(form)
  const name = text(form.CallerName).trim() || null
  if (!number)
    return {
      channel: 'voice',
      address: `anonymous:${form.CallSid}`,
      name,
      proof: 'claimed',
      because: 'the caller hides their number',
    }
  const denied = (form.StirVerstat ?? '').startsWith('TN-Validation-Failed')
  const because = denied
    ? `StirVerstat ${form.StirVerstat}: the number may be made up`
    : 'From of a request that Twilio signed'
  return { channel: 'voice', address: number, name, proof: denied ? 'claimed' : 'proven', because }
}

const recordingOf = (form: CallForm) =>
  form.RecordingUrl ? [attachmentAt(form.RecordingUrl, { name: 'voicemail.wav', type: 'audio/x-wav' })] : []

/** A recording and its transcription belong together, whichever comes first. */
const threadOf = (form: CallForm): Message['thread'] => ({
  replyTo: [],
  edits: null,
  ticket: null,
  group: (form.santral_said === undefined && form.RecordingSid) || form.CallSid || null,
})

const stated = (phone: string | null): Message['stated'] => ({
  department: null,
  priority: null,
  domain: null,
  account: null,
  email: null,
  phone,
})
