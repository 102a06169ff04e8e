/** An update as the Bot API's webhook posts it (core.telegram.org/bots/api#update). */
import { type Maker, utf8 } from '../said.ts'

export const telegram: Maker = (said, ours, { at, id }) => {
  const [first_name = '', ...rest] = said.name.split(' ')
  const person = { id: Number(said.from), first_name, ...(rest.length > 0 && { last_name: rest.join(' ') }) }
  const message = {
    message_id: id,
    from: { ...person, is_bot: false, language_code: 'tr' },
    chat: { ...person, type: 'private' },
    date: Math.floor(at / 1000),
    text: said.text,
  }
  return {
    channel: 'telegram',
    path: '/in/telegram',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': ours.telegramSecret },
    body: utf8(JSON.stringify({ update_id: id, message })),
  }
}
