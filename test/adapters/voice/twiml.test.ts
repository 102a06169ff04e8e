/** Our TwiML against Twilio's own builder: the same document, letter by letter. */
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { describe, expect, it } from 'vitest'
import * as twiml from '../../../adapters/voice/twiml.ts'
import { spoken, words } from '../../../adapters/voice/words.ts'

const tr = { language: 'tr', company: 'Demir & Oğulları', onCallLine: '+908500000112' } as const
const en = { ...tr, language: 'en' } as const
const filiz = { language: 'tr-TR', voice: 'Polly.Filiz' } as const
const amy = { language: 'en-GB', voice: 'Polly.Amy' } as const

function recorded(response: VoiceResponse, to: typeof tr | typeof en): VoiceResponse {
  const voice = to.language === 'tr' ? filiz : amy
  response.say(voice, words[to.language].recordingNotice)
  response.say(voice, words[to.language].afterTone)
  response.record({
    action: `?step=recorded&lang=${to.language}`,
    maxLength: 120,
    timeout: 5,
    finishOnKey: '#',
    playBeep: true,
  })
  response.hangup()
  return response
}

const live = {
  engine: 'google',
  model: 'long',
  callback: 'https://santral.example/in/voice',
  ends: { from: '+905321112233', to: '+908500000002' },
} as const

describe("is what Twilio's builder makes", () => {
  it('open: greeting and menu, then voicemail for who presses nothing', () => {
    const response = new VoiceResponse()
    const gather = response.gather({ action: '?step=menu&lang=tr', numDigits: 1, timeout: 6 })
    gather.say(filiz, 'Demir & Oğulları destek hattına hoş geldiniz.')
    gather.say(filiz, words.tr.menu)
    gather.say(amy, 'For English, press 9.')
    expect(twiml.openGreeting(tr)).toBe(recorded(response, tr).toString())
  })

  it('closed: the emergency path with the on-call line, then voicemail', () => {
    const response = new VoiceResponse()
    const gather = response.gather({ action: '?step=menu&lang=en', numDigits: 1, timeout: 2 })
    gather.say(amy, 'You have reached Demir & Oğulları support. We are outside our working hours.')
    gather.say(filiz, 'Türkçe için 9 tuşuna basın.')
    gather.say(amy, words.en.emergency('0 850 000 01 12'))
    expect(twiml.closedGreeting(en)).toBe(recorded(response, en).toString())
  })

  it('the number read back and confirmed', () => {
    const response = new VoiceResponse()
    const gather = response.gather({ action: '?step=confirm&lang=tr&number=%2B905321112233', numDigits: 1, timeout: 8 })
    gather.say(filiz, 'Sizi şu numaradan arayacağız: 0 532 111 22 33.')
    gather.say(filiz, words.tr.confirm)
    response.redirect('?step=confirm&lang=tr&number=%2B905321112233')
    expect(twiml.readBack(tr, '+905321112233')).toBe(response.toString())
  })

  it('what it is about, by voice', () => {
    const response = new VoiceResponse()
    response
      .gather({
        action: '?step=callback&lang=en&number=%2B905321112233',
        input: ['speech'],
        language: 'en-GB',
        speechTimeout: 'auto',
        timeout: 5,
        actionOnEmptyResult: true,
      })
      .say(amy, words.en.reason)
    expect(twiml.askReason(en, '+905321112233')).toBe(response.toString())
  })

  it('another number, thanks, nothing', () => {
    const number = new VoiceResponse()
    const gather = number.gather({ action: '?step=number&lang=tr', finishOnKey: '#', timeout: 10 })
    gather.say(filiz, words.tr.wrongNumber)
    gather.say(filiz, words.tr.typeNumber)
    expect(twiml.askNumber(tr, true)).toBe(recorded(number, tr).toString())
    const thanks = new VoiceResponse()
    thanks.say(filiz, words.tr.callbackTaken)
    thanks.hangup()
    expect(twiml.callbackTaken(tr)).toBe(thanks.toString())
    expect(twiml.nothing()).toBe(new VoiceResponse().toString())
  })

  it('the emergency path on request', () => {
    const response = new VoiceResponse()
    response.say(filiz, words.tr.emergency('0 850 000 01 12'))
    response.redirect('?lang=tr')
    expect(twiml.emergency(tr)).toBe(response.toString())
  })

  it.each([
    [tr, filiz, 'tr-TR'],
    [en, amy, 'en-GB'],
  ] as const)('a voicemail that is written down while it is spoken: $0.language', (to, voice, languageCode) => {
    const response = new VoiceResponse()
    response.say(voice, words[to.language].recordingNotice)
    response.say(voice, words[to.language].writtenNotice)
    response.say(voice, words[to.language].afterTone)
    response.start().transcription({
      name: 'voicemail',
      track: 'inbound_track',
      statusCallbackUrl: `https://santral.example/in/voice?step=words&lang=${to.language}&from=%2B905321112233&to=%2B908500000002`,
      languageCode,
      partialResults: false,
      transcriptionEngine: 'google',
      speechModel: 'long',
    })
    response.record({
      action: `?step=recorded&lang=${to.language}&words=live`,
      maxLength: 120,
      timeout: 5,
      finishOnKey: '#',
      playBeep: true,
    })
    response.hangup()
    expect(twiml.voicemail({ ...to, live })).toBe(response.toString())
  })

  it('thanks for it, asking for the last words', () => {
    const response = new VoiceResponse()
    response.stop().transcription({ name: 'voicemail' })
    response.say(amy, words.en.messageTaken)
    response.hangup()
    expect(twiml.messageTaken(en, true)).toBe(response.toString())
  })

  it('the bridge to a customer', () => {
    const response = new VoiceResponse()
    response.say(filiz, words.tr.connecting('0 532 111 22 33'))
    response
      .dial({
        callerId: '+908500000002',
        timeout: 30,
        action: 'https://santral.example/in/voice',
        answerOnBridge: true,
      })
      .number('+905321112233')
    expect(twiml.bridge(tr, '+905321112233', '+908500000002', 'https://santral.example/in/voice')).toBe(
      response.toString(),
    )
  })
})

it.each([
  ['+905321112233', '0 532 111 22 33'],
  ['+16315551234', '0 0 1 6 3 1 5 5 5 1 2 3 4'],
])('numbers are read in groups: %s', (number, heard) => expect(spoken(number)).toBe(heard))

it('says how a recording is kept, and that it is written down, before either begins', () => {
  for (const to of [tr, en]) {
    const heard = twiml.closedGreeting({ ...to, live })
    const [kept, written] = [words[to.language].recordingNotice, words[to.language].writtenNotice]
    const places = [kept.slice(0, 30), written, '<Start><Transcription', '<Record'].map(one => heard.indexOf(one))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(twiml.closedGreeting(to)).not.toContain(written)
    expect(words[to.language].recordingNotice).toMatch(/KVKK|6698/)
  }
})
