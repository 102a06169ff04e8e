/** Where a call stands: what Twilio's request tells, with the step that our own TwiML put into its URL. */
import type { Language } from '../../src/message.ts'
import type { RawRequest } from '../adapter.ts'
import { formFields } from '../wire/body.ts'
import { phoneOrNull } from '../wire/phone.ts'
import { table } from '../wire/table.ts'

/** Twilio's fields, and ours beside them under names that Twilio does not use. */
export type CallForm = Record<string, string>

/** Form and query in one: what a parcel keeps, for it has no URL. */
export function callForm(request: RawRequest): CallForm {
  const query = new URLSearchParams(request.url.split('?')[1]?.split('#')[0] ?? '')
  const set = ours.filter(name => query.has(name))
  return {
    ...formFields(request.body),
    ...Object.fromEntries(set.map(name => [`santral_${name}`, query.get(name) ?? ''])),
  }
}

/** What our own TwiML and callbacks put into the URL. */
const ours = ['step', 'number', 'lang', 'callback', 'words', 'from', 'to', 'stir']

/** What this request of a call is. `ended` is a missed call or a status, `choice` a menu step. */
export type Turn =
  | { turn: 'greeting' }
  | { turn: 'choice'; step: string; digits: string }
  | { turn: 'callback'; number: string | null; said: string }
  | { turn: 'voicemail'; said: string }
  | { turn: 'missed' }
  | { turn: 'status'; status: string }

const unanswered = ['no-answer', 'busy', 'canceled', 'failed']

export function turnOf(form: CallForm): Turn {
  const status = (form.CallStatus ?? '').toLowerCase()
  const step = form.santral_step ?? ''
  if (form.santral_said !== undefined) return { turn: 'voicemail', said: form.santral_said }
  // Twilio writes down while the caller speaks: live-words.ts
  if (form.TranscriptionEvent) return { turn: 'status', status: form.TranscriptionEvent }
  const outbound = (form.Direction ?? 'inbound').startsWith('outbound')
  if (form.TranscriptionText || form.TranscriptionStatus)
    return { turn: 'voicemail', said: form.TranscriptionText ?? '' }
  if (form.RecordingUrl)
    return form.RecordingDuration === '0'
      ? { turn: 'status', status: 'empty-recording' }
      : { turn: 'voicemail', said: '' }
  if (form.RecordingStatus || form.DialCallStatus || outbound)
    return { turn: 'status', status: form.DialCallStatus || status || 'recording' }
  if (step === 'callback' || form.SpeechResult)
    return { turn: 'callback', number: phoneOrNull(form.santral_number ?? ''), said: form.SpeechResult ?? '' }
  if (form.CallbackSource || unanswered.includes(status) || status === 'completed')
    return unanswered.includes(status) ? { turn: 'missed' } : { turn: 'status', status }
  if (form.Digits) return { turn: 'choice', step: step || 'menu', digits: form.Digits }
  return step === '' || step === 'greeting' ? { turn: 'greeting' } : { turn: 'choice', step, digits: '' }
}

export const languageOf = (form: CallForm, otherwise: Language): Language =>
  form.santral_lang === 'en' || form.santral_lang === 'tr' ? form.santral_lang : otherwise

/** Names of the main menu's keys. */
const menuKeys = table<string>({ 1: 'callback', 2: 'voicemail', 3: 'emergency', 9: 'language' })

export const menuName = (step: string, digits: string): string =>
  step === 'menu' ? (menuKeys(digits) ?? 'unknown') : step

/** Callers who hide their number come as a word or as a number that spells one: twilio.com/docs/voice, "anonymous". */
const hidden = new Set(['+266696687', '+7378742833', '+2562533', '+8656696', '+86282452253', '+15555555555'])

export function callerOf(form: CallForm): string | null {
  const number = phoneOrNull(form.From ?? '')
  return number === null || hidden.has(number) ? null : number
}
