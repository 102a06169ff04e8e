/** Telephone through Twilio Voice: a menu and callbacks when the desk is open, voicemail and the emergency path when not. */
import type { Language } from '../../src/message.ts'
import type { Adapter, RawRequest } from '../adapter.ts'
import { smsSender } from '../sms/send.ts'
import { twilioFile } from '../twilio/media.ts'
import { checkedTwilio, type TwilioOptions } from '../twilio/options.ts'
import { calledUrl, verifyTwilio } from '../twilio/signature.ts'
import { e164, phoneOrNull } from '../wire/phone.ts'
import { callBack } from './call-back.ts'
import { joinVoicemail } from './join.ts'
import { parseVoice } from './parse.ts'
import { nextTwiml } from './reply.ts'
import { splitVoice } from './split.ts'

export interface VoiceOptions extends TwilioOptions {
  /** As callers hear it. */
  company: string
  /** The line that takes ticket numbers by SMS outside working hours. */
  onCallLine: string
  /** What callers hear first. Default 'tr'. */
  language?: Language
  /** Whether the desk takes calls now: the calendar decides, not this folder. Default: always. */
  open?: () => boolean
  /** Number that answers leave from by SMS, where the phone's own cannot send any. */
  smsNumber?: string
  /** Writes voicemails down while they are spoken, in either language. Absent: they are listened to. */
  transcription?: { engine: 'google' | 'deepgram'; model?: string }
  /** Public URL of POST /in/voice: told how our calls to customers went. */
  statusCallback?: string
}

export function voiceAdapter(options: VoiceOptions): Adapter {
  const settings = checkedTwilio('voice', options)
  const number = e164(settings.number)
  const onCallLine = phoneOrNull(options.onCallLine ?? '')
  if (!onCallLine) throw new Error('voice.onCallLine must be a phone number in E.164')
  const { company, language = 'tr', open = () => true } = options
  const outcomeAt = (callback: number) =>
    options.statusCallback ? { outcome: `${options.statusCallback}?callback=${callback}` } : {}
  const written = (request: RawRequest) =>
    options.transcription && {
      transcription: { ...options.transcription, callback: options.statusCallback ?? calledUrl(request, settings) },
    }
  const sendSms = smsSender({ ...settings, number: e164(options.smsNumber ?? number) })
  return {
    channel: 'voice',
    verify: async request => verifyTwilio(request, settings.authToken, settings),
    split: request => splitVoice(request, number),
    parse: parseVoice,
    join: joinVoicemail,
    reply: request =>
      new Response(nextTwiml(request, { company, language, onCallLine, open: open(), ...written(request) }), {
        headers: { 'content-type': 'text/xml' },
      }),
    // A caller is answered by SMS: nobody is rung up by a machine that reads a ticket out.
    send: notice => sendSms({ ...notice, account: options.smsNumber ?? notice.account }),
    fetchFile: twilioFile(settings),
    call: ({ callback, ...ring }) => callBack({ ...settings, number }, { ...ring, ...outcomeAt(callback) }),
  }
}
