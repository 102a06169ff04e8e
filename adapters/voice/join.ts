/** The parts of one voicemail, in whatever order they came → one parcel: the recording with its words, or one of the two. */
import type { Parcel, Piece } from '../adapter.ts'
import { formFields } from '../wire/body.ts'
import { type CallForm, turnOf } from './call.ts'
import { phraseOf } from './live-words.ts'
import { parcelOf } from './split.ts'

interface Part {
  piece: Piece
  form: CallForm
}

export function joinVoicemail(pieces: readonly Piece[], waited: boolean): Parcel | 'incomplete' | 'nothing' {
  const parts = pieces.map(piece => ({ piece, form: formFields(piece.raw) }))
  const recording = parts.find(({ form }) => form.RecordingUrl)
  const phrases = inSequence(parts.filter(({ form }) => form.TranscriptionEvent === 'transcription-content'))
  const end = parts.find(({ form }) => /-(stopped|error)$/.test(form.TranscriptionEvent ?? ''))
  if (!waited && !(recording && end && allHeard(phrases, end.form))) return 'incomplete'
  const bearer = recording ?? phrases[0]
  if (!bearer) return 'nothing'
  const form = {
    ...(recording ? withoutMark(recording.form) : ofTheCall(bearer.form)),
    santral_said: phrases.map(({ form }) => phraseOf(form)).join(' '),
    santral_part: bearer.piece.key,
  }
  return parcelOf(form, turnOf(form), bearer.piece.account)
}

/** By the provider's numbers; parts of another transcription of the same call stay behind those of the first. */
function inSequence(phrases: Part[]): Part[] {
  const sids = [...new Set(phrases.map(({ form }) => form.TranscriptionSid))]
  const place = ({ form }: Part) => [sids.indexOf(form.TranscriptionSid), Number(form.SequenceId) || 0] as const
  return phrases.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1])
}

/** The beginning is number 1, the end comes after the last phrase. A number may be missing for good: then the wait ends it. */
const allHeard = (phrases: Part[], end: CallForm): boolean =>
  end.TranscriptionEvent === 'transcription-error' || phrases.length >= (Number(end.SequenceId) || 0) - 2

const withoutMark = ({ santral_words: _, ...form }: CallForm): CallForm => form

/** Requests about words name neither end of the call: our TwiML put both into the URL that they go to. */
function ofTheCall(form: CallForm): CallForm {
  const { CallSid = '', santral_from = '', santral_to = '', santral_stir, santral_lang } = form
  return {
    CallSid,
    From: santral_from || (form.From ?? ''),
    To: santral_to || (form.To ?? ''),
    ...(santral_stir && { StirVerstat: santral_stir }),
    ...(santral_lang && { santral_lang }),
  }
}
