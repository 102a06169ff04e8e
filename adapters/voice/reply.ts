/** The next TwiML of a call, given whether the desk is open. */
import type { RawRequest } from '../adapter.ts'
import { phoneOrNull } from '../wire/phone.ts'
import { type CallForm, callerOf, callForm, languageOf, menuName, turnOf } from './call.ts'
import { inOther } from './speak.ts'
import * as twiml from './twiml.ts'

export interface Desk {
  company: string
  onCallLine: string
  language: 'tr' | 'en'
  open: boolean
  /** How voicemails are written down; absent: they are not. */
  transcription?: Omit<twiml.LiveWords, 'ends'>
}

type Hearing = twiml.Hearing & { open: boolean }

export function nextTwiml(request: RawRequest, { transcription, ...desk }: Desk): string {
  const form = callForm(request)
  const language = languageOf(form, desk.language)
  const to = { ...desk, language, ...(transcription && { live: { ...transcription, ends: endsOf(form) } }) }
  const turn = turnOf(form)
  // Twilio waits for nothing after a status or a transcription.
  if (turn.turn === 'status' || turn.turn === 'missed' || form.TranscriptionStatus || form.TranscriptionEvent)
    return twiml.nothing()
  if (turn.turn === 'voicemail') return twiml.messageTaken(to, form.santral_words === 'live')
  if (turn.turn === 'callback') return twiml.callbackTaken(to)
  if (turn.turn === 'greeting') return greeting(to)
  return chosen(menuName(turn.step, turn.digits), turn.digits, form, to)
}

function chosen(name: string, digits: string, form: CallForm, to: Hearing): string {
  if (name === 'callback') return offered(callerOf(form), to)
  if (name === 'voicemail') return twiml.voicemail(to)
  if (name === 'emergency') return twiml.emergency(to)
  if (name === 'language') return greeting(inOther(to))
  if (name === 'number') return offered(phoneOrNull(digits), to, true)
  if (name === 'confirm') return confirmed(digits, phoneOrNull(form.santral_number ?? ''), to)
  return greeting(to, true)
}

/** Requests about the words name neither end of the call, so their URL does: it is under Twilio's signature. */
const endsOf = ({ From: from = '', To: to = '', StirVerstat: stir }: CallForm) => ({ from, to, ...(stir && { stir }) })

const greeting = (to: Hearing, again = false) => (to.open ? twiml.openGreeting(to, again) : twiml.closedGreeting(to))

const offered = (number: string | null, to: Hearing, typed = false) =>
  number ? twiml.readBack(to, number) : twiml.askNumber(to, typed)

/** Silence counts as yes: a caller who cannot press keys is still called back. */
function confirmed(digits: string, number: string | null, to: Hearing): string {
  if (digits === '2' || !number) return twiml.askNumber(to)
  return digits === '1' || digits === '' ? twiml.askReason(to, number) : twiml.readBack(to, number)
}
