/**
 * What Twilio writes down while a voicemail is spoken (`<Start><Transcription>`): final phrases with their numbers, then an
 * end, each by a request of its own and in any order, beside the recording. Together they are one voicemail.
 * Source: twilio.com/docs/voice/twiml/transcription, statusCallbackUrl.
 */
import type { Piece } from '../adapter.ts'
import { pack } from '../wire/body.ts'
import { e164 } from '../wire/phone.ts'
import { contentKey } from '../wire/proof.ts'
import type { CallForm } from './call.ts'

/** How long to wait after each kind of part: whoever speaks without a pause may do so for as long as a recording lasts. */
const waits = { phrase: 150_000, recording: 30_000, end: 15_000 }

/** The request as a part of a voicemail; null where it is none. */
export function pieceOf(form: CallForm, ownNumber: string): Piece | null {
  const kind = kindOf(form)
  if (!kind || !form.CallSid) return null
  const to = form.To || form.santral_to
  return {
    account: to ? e164(to) : ownNumber,
    whole: form.CallSid,
    key: kind === 'recording' ? `recording:${form.RecordingSid ?? ''}` : wordsKey(form),
    raw: pack(form),
    waitMs: waits[kind],
  }
}

function kindOf(form: CallForm): keyof typeof waits | null {
  if (form.TranscriptionEvent === 'transcription-content')
    return form.Final === 'false' || !phraseOf(form) ? null : 'phrase'
  if (/^transcription-(stopped|error)$/.test(form.TranscriptionEvent ?? '')) return 'end'
  // Our TwiML says so in the action of a <Record> beside which words are taken down.
  const recorded = form.santral_words === 'live' && form.RecordingUrl && form.santral_said === undefined
  return recorded && form.RecordingDuration !== '0' ? 'recording' : null
}

function wordsKey(form: CallForm): string {
  const numbered = form.TranscriptionSid && form.SequenceId
  const {
    TranscriptionEvent: event = '',
    TranscriptionSid: sid = '',
    TranscriptionData: words = '',
    Timestamp: at = '',
  } = form
  return numbered ? `${sid}:${form.SequenceId}` : `${sid}:${contentKey(pack([event, words, at]))}`
}

/** The words of one phrase: `{"transcript":"…","confidence":0.9}`. '' where there are none. */
export function phraseOf(form: CallForm): string {
  try {
    const { transcript } = JSON.parse(form.TranscriptionData ?? '') as { transcript?: unknown }
    return typeof transcript === 'string' ? transcript.trim() : ''
  } catch {
    return ''
  }
}
