/** The promised callback: rings the agent, then the customer, and puts both together. Twilio reports the outcome. */
import type { Language } from '../../src/message.ts'
import type { Sent } from '../adapter.ts'
import { type TwilioAccount, twilioPost } from '../twilio/api.ts'
import { bridge } from './twiml.ts'

export interface Callback {
  agent: string
  customer: string
  language: Language
  /** Public URL of POST /in/voice: told how the call went. */
  outcome?: string
}

export const callBack = (
  line: TwilioAccount & { number: string },
  { agent, customer, language, outcome }: Callback,
): Promise<Sent> =>
  twilioPost(line, 'Calls', {
    To: agent,
    From: line.number,
    Twiml: bridge({ language, company: '', onCallLine: '' }, customer, line.number, outcome),
    ...(outcome && { StatusCallback: outcome }),
  })
