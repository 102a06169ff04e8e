/** A voicemail and the words that Twilio takes down of it: one message, in whatever order the requests come. */
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { describe, expect, it } from 'vitest'
import type { Piece } from '../../../adapters/adapter.ts'
import { voiceAdapter } from '../../../adapters/voice/index.ts'
import { deliveryOf } from '../taken.ts'

const at = 'https://santral.example/in/voice'
const adapter = voiceAdapter({
  accountSid: 'AC1',
  authToken: 'token',
  number: '+908500000002',
  company: 'Örnek',
  onCallLine: '+908500000112',
  open: () => false,
  transcription: { engine: 'google', model: 'long' },
})
const request = (fields: Record<string, string>, query = '', headers = {}) => ({
  method: 'POST',
  url: at + query,
  headers,
  body: new TextEncoder().encode(`${new URLSearchParams(fields)}`),
})
const unescaped = (text: string | undefined) => text?.replaceAll('&amp;', '&') ?? ''

/** The call that rings: what our TwiML names as the places where recording and words go. */
async function answered(fields: Record<string, string> = {}) {
  const ringing = { CallSid: 'CA1', From: '+905321112233', To: '+908500000002', CallStatus: 'ringing', ...fields }
  const heard = (await adapter.reply?.(request(ringing))?.text()) ?? ''
  return {
    recordedAt: unescaped(/<Record action="([^"]*)"/.exec(heard)?.[1]),
    wordsAt: unescaped(/statusCallbackUrl="([^"]*)"/.exec(heard)?.[1]),
  }
}

const words = (sequence: number, transcript: string, more: Record<string, string> = {}) => ({
  AccountSid: 'AC1', CallSid: 'CA1', TranscriptionSid: 'GT1', TranscriptionEvent: 'transcription-content',
  SequenceId: String(sequence), Timestamp: `2026-03-02T07:00:0${sequence}Z`, LanguageCode: 'tr-TR', Track: 'inbound_track',
  TranscriptionData: JSON.stringify({ transcript, confidence: 0.9 }), Final: 'true', ...more,
}) // biome-ignore format: a form
const end = (sequence: number, event = 'transcription-stopped') => ({
  AccountSid: 'AC1', CallSid: 'CA1', TranscriptionSid: 'GT1', TranscriptionEvent: event, SequenceId: String(sequence),
}) // biome-ignore format: a form
const recording = {
  CallSid: 'CA1', From: '+905321112233', To: '+908500000002', Direction: 'inbound', CallStatus: 'in-progress',
  RecordingSid: 'RE1', RecordingUrl: 'https://api.twilio.example/RE1', RecordingDuration: '12',
} // biome-ignore format: a form

/** Parts of these requests, each once, as the store keeps them. */
async function parts(forms: Record<string, string>[], call: Record<string, string> = {}): Promise<Piece[]> {
  const { recordedAt, wordsAt } = await answered(call)
  const all = forms.flatMap(form => {
    const query = form.RecordingUrl ? recordedAt : wordsAt.slice(at.length)
    return adapter.split(request(form, query)).pieces ?? []
  })
  return all.filter((one, i) => all.findIndex(other => other.key === one.key) === i)
}

async function joined(pieces: Piece[], waited = false) {
  const made = adapter.join?.(pieces, waited)
  if (!made || typeof made === 'string') return made
  const read = await adapter.parse(deliveryOf(adapter, made))
  const { kind, text, sender, attachments, thread, locale } = read
  return { key: made.key, lane: made.lane, account: made.account, kind, text, from: sender.address, proof: sender.proof,
    file: attachments[0]?.reference ?? null, group: thread.group, locale } // biome-ignore format: one line reads better
}

const whole = {
  key: 'CA1:voicemail:RE1', lane: '+905321112233', account: '+908500000002', kind: 'voicemail',
  text: 'Sitemiz açılmıyor. Sabahtan beri böyle.', from: '+905321112233', proof: 'proven',
  file: 'https://api.twilio.example/RE1', group: 'CA1', locale: 'tr',
} // biome-ignore format: a message
const first = words(2, 'Sitemiz açılmıyor.')
const second = words(3, 'Sabahtan beri böyle.')
const stopped = end(4)

describe('the whole is one voicemail with its words in the order in which they were said', () => {
  it.each([
    ['words first', [first, second, stopped, recording]],
    ['recording first', [recording, first, second, stopped]],
    ['recording between', [first, recording, second, stopped]],
    ['the end before the last words', [recording, stopped, second, first]],
    ['everything twice', [first, first, recording, second, recording, stopped, second, stopped]],
  ])('%s', async (_, forms) => {
    const pieces = await parts(forms)
    expect(await joined(pieces)).toEqual(whole)
    for (let left = 1; left < pieces.length; left++) expect(await joined(pieces.slice(0, left))).toBe('incomplete')
  })
})

it.each([
  ['no words came', [recording], { ...whole, text: '' }],
  ['nothing was understood', [recording, end(2)], { ...whole, text: '' }],
  ['words could not be taken down', [recording, end(2, 'transcription-error')], { ...whole, text: '' }],
  ['no recording came', [first, second, stopped], { ...whole, key: 'CA1:words:GT1:2', file: null }],
  ['words that came after all others', [second], { ...whole, key: 'CA1:words:GT1:3', file: null, text: 'Sabahtan beri böyle.' }],
  ['a call without a word', [stopped], 'nothing'],
])('waited in vain: %s', async (_, forms, expected) => {
  expect(await joined(await parts(forms), true)).toEqual(expected)
}) // biome-ignore format: a table

it('without words to come, the recording waits no longer than for the end', async () => {
  expect(await joined(await parts([recording, end(2, 'transcription-error')]))).toEqual({ ...whole, text: '' })
  expect(await joined(await parts([recording, end(2)]))).toEqual({ ...whole, text: '' })
})

it('English is taken down as English', async () => {
  const { wordsAt } = await answered()
  const query = wordsAt.slice(at.length).replace('lang=tr', 'lang=en')
  const { pieces = [] } = adapter.split(request(words(2, 'Our website is down'), query))
  expect(await joined(pieces, true)).toMatchObject({ text: 'Our website is down', locale: 'en' })
})

it.each<[what: string, form: Record<string, string>, events: string[]]>([
  ['the beginning', end(1, 'transcription-started'), ['transcription-started']],
  ['words that may still change', words(2, 'Site', { Final: 'false' }), ['transcription-content']],
  ['data that is no JSON', { ...first, TranscriptionData: '{' }, ['transcription-content']],
  ['silence', words(2, ' '), ['transcription-content']],
])('%s is an event alone', (_, form, events) => {
  expect(adapter.split(request(form, '?step=words&lang=tr'))).toEqual({
    parcels: [],
    events: events.map(name => ({ kind: 'other', name, about: 'CA1' })),
  })
})

it('who hides their number, or may have made it up, is no more believed for their words', async () => {
  const hidden = await parts([first], { From: 'anonymous' })
  expect(await joined(hidden, true)).toMatchObject({ from: 'anonymous:CA1', proof: 'claimed' })
  const denied = await parts([first], { StirVerstat: 'TN-Validation-Failed-C' })
  expect(await joined(denied, true)).toMatchObject({ from: '+905321112233', proof: 'claimed' })
})

it("the words' requests are Twilio's: the URL with both ends is under its signature", async () => {
  const { wordsAt } = await answered()
  const signature = getExpectedTwilioSignature('token', wordsAt, first)
  const query = wordsAt.slice(at.length)
  const signed = { 'x-twilio-signature': signature }
  expect(await adapter.verify(request(first, query, signed))).toEqual({ by: 'X-Twilio-Signature' })
  const other = query.replace('from=%2B905321112233', 'from=%2B905320000000')
  expect(await adapter.verify(request(first, other, signed))).toHaveProperty('refused', 'signature')
})

it('a recording beside which nothing is taken down is a message at once', () => {
  expect(adapter.split(request(recording, '?step=recorded&lang=tr')).parcels.map(one => one.key)).toEqual([
    'CA1:voicemail:RE1',
  ])
})
