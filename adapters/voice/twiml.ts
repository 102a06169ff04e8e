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
export const messageTaken = (to: Hearing): string =>
  document(say(to, words[to.language].messageTaken), element('Hangup', {}))
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

/** Notice first, then the tone. Twilio writes down English only: a Turkish message is listened to. */
function recording(to: Hearing): string[] {
  const transcribe = to.language === 'en'
  return [
    say(to, words[to.language].recordingNotice),
    say(to, words[to.language].afterTone),
    element('Record', {
      action: step('recorded', to),
      maxLength: 120,
      timeout: 5,
      finishOnKey: '#',
      playBeep: true,
      transcribe,
      transcribeCallback: transcribe ? step('transcribed', to) : undefined,
    }),
    element('Hangup', {}),
  ]
}
