/** Twilio's form posts for messages and calls, signed over URL and sorted fields (twilio.com/docs/usage/webhooks/webhooks-security). */
import { base64, hmacSha1 } from '../../../../adapters/wire/proof.ts'
import { type Made, type Maker, type Moment, type Ours, utf8 } from '../said.ts'

export const sms: Maker = (said, ours, moment) =>
  message(said.channel === 'on-call' ? ours.onCallLine : ours.smsNumber, said, ours, moment)

function message(to: string, said: Parameters<Maker>[0], ours: Ours, { id }: Moment): Made {
  const sid = sidOf('SM', id)
  return signed('sms', ours, {
    ToCountry: 'TR',
    SmsMessageSid: sid,
    NumMedia: '0',
    SmsSid: sid,
    SmsStatus: 'received',
    Body: said.text,
    FromCountry: 'TR',
    To: to,
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: ours.accountSid,
    From: said.from,
    ApiVersion: '2010-04-01',
  })
}

/** The request that would bring the words: a transcribed recording, a spoken reason for a callback, a call nobody took. */
export const voice: Maker = (said, ours, { id }) => {
  const call = {
    CallSid: sidOf('CA', id),
    AccountSid: ours.accountSid,
    From: said.from,
    To: ours.phone,
    Direction: 'inbound',
    ApiVersion: '2010-04-01',
    ...(said.name && { CallerName: said.name }),
  }
  if (said.call === 'missed') return signed('voice', ours, { ...call, CallStatus: 'no-answer' })
  if (said.call === 'callback') {
    const step = `?step=callback&number=${encodeURIComponent(said.from)}`
    return signed(
      'voice',
      ours,
      { ...call, CallStatus: 'in-progress', SpeechResult: said.text, Confidence: '0.9' },
      step,
    )
  }
  const recording = sidOf('RE', id)
  return signed('voice', ours, {
    ...call,
    CallStatus: 'completed',
    RecordingSid: recording,
    RecordingUrl: `https://api.twilio.com/2010-04-01/Accounts/${ours.accountSid}/Recordings/${recording}`,
    TranscriptionSid: sidOf('TR', id),
    TranscriptionStatus: 'completed',
    TranscriptionText: said.text,
  })
}

export function signed(channel: 'sms' | 'voice', ours: Ours, form: Record<string, string>, query = ''): Made {
  const path = `/in/${channel}${query}`
  const fields = Object.keys(form).sort().map(name => name + form[name]).join('') // biome-ignore format: short
  return {
    channel,
    path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-twilio-signature': base64(hmacSha1(ours.twilioToken, ours.publicUrl + path + fields)),
    },
    body: utf8(new URLSearchParams(form).toString()),
  }
}

const sidOf = (kind: string, id: number) => kind + id.toString(16).padStart(32, '0')
