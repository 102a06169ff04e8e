/** Twilio Voice requests: a parcel for each thing a caller did, events for the progress of calls. */
import type { Parcel, ProviderEvent, RawRequest, Split } from '../adapter.ts'
import { pack } from '../wire/body.ts'
import { e164 } from '../wire/phone.ts'
import { table } from '../wire/table.ts'
import { type CallForm, callerOf, callForm, menuName, type Turn, turnOf } from './call.ts'
import { pieceOf } from './live-words.ts'

export function splitVoice(request: RawRequest, ownNumber: string): Split {
  const form = callForm(request)
  if (!form.CallSid) throw new Error('the form has no CallSid: this is no call of Twilio')
  const piece = pieceOf(form, ownNumber)
  if (piece)
    return {
      parcels: [],
      events: form.TranscriptionEvent ? [progress(form, form.TranscriptionEvent)] : [],
      pieces: [piece],
    }
  const turn = turnOf(form)
  if (turn.turn === 'status') return { parcels: [], events: [progress(form, turn.status)] }
  return { parcels: [parcelOf(form, turn, form.To ? e164(form.To) : ownNumber)], events: [] }
}

export const parcelOf = (form: CallForm, turn: Turn, account: string): Parcel => ({
  account,
  key: [form.CallSid, ...keyOf(form, turn)].filter(Boolean).join(':'),
  raw: pack(form),
  sentAt: null,
  lane: callerOf(form) ?? form.CallSid ?? '',
})

/** A redelivered step has the key of the first; a recording and what was written down of it are two. */
function keyOf(form: CallForm, turn: Turn): string[] {
  if (turn.turn === 'choice') return ['menu', menuName(turn.step, turn.digits), turn.step === 'menu' ? '' : turn.digits]
  if (turn.turn !== 'voicemail') return [turn.turn]
  if (form.santral_said !== undefined && !form.RecordingSid) return ['words', form.santral_part ?? '']
  return [form.TranscriptionText || form.TranscriptionStatus ? 'transcription' : 'voicemail', form.RecordingSid ?? '']
}

const outcomes = table<ProviderEvent['status']>({
  initiated: 'sent',
  ringing: 'sent',
  'in-progress': 'sent',
  answered: 'delivered',
  completed: 'delivered',
  busy: 'failed',
  failed: 'failed',
  'no-answer': 'failed',
  canceled: 'failed',
})

function progress(form: CallForm, name: string): ProviderEvent {
  const status = outcomes(name)
  const because = [form.ErrorCode || form.TranscriptionErrorCode, form.ErrorMessage || form.TranscriptionError]
    .filter(Boolean)
    .join(': ')
  const callback = Number(form.santral_callback)
  // Not the status of a notice: the callback's own people are told.
  if (callback > 0) return { kind: 'status', name, call: { callback, leg: form.DialCallStatus ? 'customer' : 'agent' } }
  return {
    kind: status ? 'status' : 'other',
    name,
    about: form.CallSid ?? '',
    ...(status && { status }),
    ...(because && { because }),
  }
}
