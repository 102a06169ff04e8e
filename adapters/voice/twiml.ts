/**
 * What Twilio should do next, as TwiML (twilio.com/docs/voice/twiml). Pure: whether the desk is open is the caller's
 * to say. Actions are relative to the URL that Twilio called, and name the step and the language.
 */

import { inOther, type Listener, say, step, voices } from './speak.ts'
import { spoken, words } from './words.ts'
import { document, element, leaf } from './xml.ts'

export interface Hearing extends Listener {
  company: string
  /** The line that takes ticket numbers by SMS outside working hours, in E.164. */
  onCallLine: string
  /** Take down what is said: see live-words.ts. Absent: a voicemail is listened to. */
  live?: LiveWords
}

/** How a voicemail is written down while it is spoken. */
export interface LiveWords {
  engine: 'google' | 'deepgram'
  /** The engine's model; absent: Twilio's default for the engine. */
  model?: string
  /** URL of POST /in/voice as Twilio calls it, absolute, without a query. */
  callback: string
  /** What the requests with the words would not say: who calls whom. */
  ends: Record<string, string>
}

/** Within working hours: greeting and menu. Who presses nothing may leave a message. */
export const openGreeting = (to: Hearing, again = false): string =>
  document(
    element(
      'Gather',
      { action: step('menu', to), numDigits: 1, timeout: 6 },
      say(to, again ? words[to.language].notUnderstood : words[to.language].welcome(to.company)),
      say(to, words[to.language].menu),
      say(inOther(to), words[to.language].otherLanguage),
    ),
    ...recording(to),
  )

/** Outside working hours: how to be heard in an emergency, then a message. */
export const closedGreeting = (to: Hearing): string =>
  document(
    element(
      'Gather',
      { action: step('menu', to), numDigits: 1, timeout: 2 },
      say(to, words[to.language].closed(to.company)),
      say(inOther(to), words[to.language].otherLanguage),
      say(to, words[to.language].emergency(spoken(to.onCallLine))),
    ),
    ...recording(to),
  )

export const emergency = (to: Hearing): string =>
  document(say(to, words[to.language].emergency(spoken(to.onCallLine))), leaf('Redirect', {}, step(null, to)))

export const voicemail = (to: Hearing): string => document(...recording(to))

/** The number read back, to be confirmed before anybody relies on it. */
export const readBack = (to: Hearing, number: string): string =>
  document(
    element(
      'Gather',
      { action: step('confirm', to, { number }), numDigits: 1, timeout: 8 },
      say(to, words[to.language].yourNumber(spoken(number))),
      say(to, words[to.language].confirm),
    ),
    leaf('Redirect', {}, step('confirm', to, { number })),
  )

export const askNumber = (to: Hearing, wrong = false): string =>
  document(
    element(
      'Gather',
      { action: step('number', to), finishOnKey: '#', timeout: 10 },
      ...(wrong ? [say(to, words[to.language].wrongNumber)] : []),
      say(to, words[to.language].typeNumber),
    ),
    ...recording(to),
  )

/** What it is about, in the caller's own words; silence is posted too, so that the request is never lost. */
export const askReason = (to: Hearing, number: string): string =>
  document(
    element(
      'Gather',
      {
        action: step('callback', to, { number }),
        input: 'speech',
        language: voices[to.language].language,
        speechTimeout: 'auto',
        timeout: 5,
        actionOnEmptyResult: true,
      },
      say(to, words[to.language].reason),
    ),
  )

export const callbackTaken = (to: Hearing): string =>
  document(say(to, words[to.language].callbackTaken), element('Hangup', {}))
/** `live`: the words were taken down, and the last of them are asked for. */
export const messageTaken = (to: Hearing, live = false): string =>
  document(
    ...(live ? [element('Stop', {}, element('Transcription', { name: transcription }))] : []),
    say(to, words[to.language].messageTaken),
    element('Hangup', {}),
  )
export const nothing = (): string => document()

/** Heard by the agent who is called first; then the customer is called and both are put together. */
export const bridge = (to: Hearing, customer: string, from: string, outcome: string | undefined): string =>
  document(
    say(to, words[to.language].connecting(spoken(customer))),
    element(
      'Dial',
      { callerId: from, timeout: 30, action: outcome, answerOnBridge: true },
      leaf('Number', {}, customer),
    ),
  )

/** Notice first, then the tone. Nothing is recorded or taken down before the caller has heard that it will be. */
function recording(to: Hearing): string[] {
  const { live } = to
  return [
    say(to, words[to.language].recordingNotice),
    ...(live ? [say(to, words[to.language].writtenNotice)] : []),
    say(to, words[to.language].afterTone),
    ...(live ? [element('Start', {}, takenDown(to, live))] : []),
    element('Record', {
      action: step('recorded', to, live ? { words: 'live' } : {}),
      maxLength: 120,
      timeout: 5,
      finishOnKey: '#',
      playBeep: true,
    }),
    element('Hangup', {}),
  ]
}

const transcription = 'voicemail'

/** The caller alone, whole phrases only. */
const takenDown = (to: Hearing, { engine, model, callback, ends }: LiveWords): string =>
  element('Transcription', {
    name: transcription,
    track: 'inbound_track',
    statusCallbackUrl: callback + step('words', to, ends),
    languageCode: voices[to.language].language,
    partialResults: false,
    transcriptionEngine: engine,
    speechModel: model,
  })
