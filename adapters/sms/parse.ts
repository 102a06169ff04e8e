/**
 * Twilio's messaging webhook: split tells messages from status callbacks, parse reads one.
 * Fields: twilio.com/docs/messaging/guides/webhook-request and …/track-outbound-message-status.
 */
import { type Delivery, type Message, message, type Sender } from '../../src/message.ts'
import type { ProviderEvent, RawRequest, Split } from '../adapter.ts'
import { attachmentAt } from '../wire/attachment.ts'
import { formFields, pack } from '../wire/body.ts'
import { e164 } from '../wire/phone.ts'
import { lines, text, wellFormed } from '../wire/plain.ts'
import { contentKey } from '../wire/proof.ts'
import { table } from '../wire/table.ts'
import { commandWord } from './command-word.ts'

type Form = Record<string, string>

const sid = (form: Form) => form.MessageSid || form.SmsMessageSid || form.SmsSid || ''

export function splitSms(request: RawRequest, ownNumber: string): Split {
  const form = formFields(request.body)
  const event = statusEvent(form)
  if (event) return { parcels: [], events: [event] }
  if (!form.From) throw new Error('the form has no From: this is no message of Twilio')
  const raw = pack(form)
  const account = form.To ? numberIn(form.To) : ownNumber
  const key = sid(form) || contentKey(raw)
  return { parcels: [{ account, key, raw, sentAt: null, lane: numberIn(form.From) }], events: [] }
}

const inbound = ['received', 'receiving', '']
const outcomes = table<ProviderEvent['status']>({
  sent: 'sent', delivered: 'delivered', read: 'read', failed: 'failed', undelivered: 'failed', canceled: 'failed',
}) // biome-ignore format: a table

/** A callback about a message of ours: its status is one that only outgoing messages have. */
function statusEvent(form: Form): ProviderEvent | null {
  const status = (form.MessageStatus || form.SmsStatus || '').toLowerCase()
  if (inbound.includes(status)) return form.EventType ? named(form, form.EventType) : null
  return named(form, status)
}

function named(form: Form, name: string): ProviderEvent {
  const status = outcomes(name.toLowerCase())
  const because = [form.ErrorCode, form.ErrorMessage].filter(Boolean).join(': ')
  const kind = status === 'read' ? 'read' : status || form.MessageStatus ? 'status' : 'other'
  return { kind, name, about: sid(form), ...(status && { status }), ...(because && { because }) }
}

export function parseSms(delivery: Delivery): Message {
  const form = formFields(delivery.raw)
  if (!form.From) throw new Error('the form has no From: nobody to answer')
  const named = [form.Label, form.Address].filter(Boolean).join(', ')
  const place = form.Latitude && form.Longitude ? `📍 ${form.Latitude}, ${form.Longitude} ${named}` : null
  const words = lines(wellFormed(form.Body || form.ButtonText || ''), place)
  const step = form.OptOutType ? null : (/^menu:(.+)/.exec(form.ButtonPayload ?? '')?.[1] ?? null)
  const command = optOut((form.OptOutType ?? '').toUpperCase()) ?? (media(form).length ? null : commandWord(words))
  return message({
    channel: 'sms',
    account: delivery.account,
    key: delivery.key,
    at: delivery.receivedAt,
    session: delivery.session,
    kind: step ? 'menu' : command ? 'command' : 'text',
    command: step ? null : command,
    menu: step,
    sender: sender(form),
    text: words.trim(),
    attachments: media(form),
    thread: {
      replyTo: form.OriginalRepliedMessageSid ? [form.OriginalRepliedMessageSid] : [],
      edits: null,
      ticket: null,
      group: null,
    },
  })
}

/** RCS writes `rcs:` before the number. */
const numberIn = (written: string) => e164(written.replace(/^rcs:(?=\+?\d)/i, ''))

/** A name in place of a number is chosen by whoever sends: it proves nothing. */
function sender(form: Form): Sender {
  const address = numberIn(form.From ?? '')
  const named = !address.startsWith('+')
  const because = named ? 'a name in place of a number: nothing proves it' : 'From of a request that Twilio signed'
  return {
    channel: 'sms',
    address,
    name: text(form.ProfileName).trim() || null,
    proof: named ? 'claimed' : 'proven',
    because,
  }
}

const optOut = table<'stop' | 'start' | 'help'>({ STOP: 'stop', START: 'start', HELP: 'help' })

/** MMS: the files lie at Twilio, behind the account's own password. */
function media(form: Form) {
  return Array.from({ length: 10 }, (_, at) => at)
    .filter(at => form[`MediaUrl${at}`])
    .map(at => attachmentAt(form[`MediaUrl${at}`] ?? null, { type: form[`MediaContentType${at}`] }))
}
