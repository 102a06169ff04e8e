/** Words → the exact request of the channel's provider. */

import { email } from './bytes/email.ts'
import { instagram, messenger, whatsapp } from './bytes/meta.ts'
import { chat, form } from './bytes/page.ts'
import { telegram } from './bytes/telegram.ts'
import { sms, voice } from './bytes/twilio.ts'
import { x } from './bytes/x.ts'
import type { Maker, Said } from './said.ts'

/** In the order of the page. */
export const makers: Record<Said['channel'], Maker> = {
  email,
  sms,
  'on-call': sms,
  voice,
  telegram,
  whatsapp,
  messenger,
  instagram,
  x,
  chat,
  form,
}
