/** A Telegram bot: updates by webhook, answers by the Bot API. Private chats only; groups and channels are events. */
import type { Adapter, Proof, RawRequest, Refusal } from '../adapter.ts'
import { jsonObject } from '../wire/body.ts'
import { positive, required, url } from '../wire/options.ts'
import { fields, id } from '../wire/plain.ts'
import { same } from '../wire/proof.ts'
import { telegramFile } from './file.ts'
import { parseTelegram } from './parse.ts'
import { telegramSender } from './send.ts'
import { splitTelegram } from './split.ts'

export interface TelegramOptions {
  /** Token from @BotFather. */
  token: string
  /** secret_token of setWebhook: Telegram repeats it in a header of every request. */
  secretToken: string
  /** The bot's @name: shown as the account. */
  bot: string
  apiUrl?: string
  /** Milliseconds. Default 10000. */
  timeoutMs?: number
}

export function telegramAdapter(options: TelegramOptions): Adapter {
  const secret = required('telegram', 'secretToken', options.secretToken)
  if (!/^[\w-]{1,256}$/.test(secret)) throw new Error('telegram.secretToken may hold 1–256 of A–Z, a–z, 0–9, _ and -')
  const account = required('telegram', 'bot', options.bot)
  const route = {
    token: required('telegram', 'token', options.token),
    apiUrl: url('telegram', 'apiUrl', options.apiUrl ?? 'https://api.telegram.org'),
    timeoutMs: positive('telegram', 'timeoutMs', options.timeoutMs ?? 10_000),
  }
  return {
    channel: 'telegram',
    verify: async request => verifyTelegram(request, secret),
    split: request => splitTelegram(request, account),
    parse: parseTelegram,
    reply: stopSpinner,
    send: telegramSender(route),
    fetchFile: telegramFile(route),
  }
}

/** A pressed button spins until it is answered: the answer may ride in the webhook's response. */
function stopSpinner(request: RawRequest): Response {
  const pressed = id(fields(jsonObject(request.body).callback_query).id)
  return pressed ? Response.json({ method: 'answerCallbackQuery', callback_query_id: pressed }) : new Response(null)
}

/** The header that setWebhook's secret_token comes back in: core.telegram.org/bots/api#setwebhook. */
function verifyTelegram(request: RawRequest, secret: string): Proof | Refusal {
  const given = request.headers['x-telegram-bot-api-secret-token'] ?? ''
  if (same(secret, given)) return { by: 'X-Telegram-Bot-Api-Secret-Token' }
  const because = given ? 'differs from telegram.secretToken' : 'is missing: set secret_token with setWebhook'
  return { refused: 'token', because: `X-Telegram-Bot-Api-Secret-Token ${because}` }
}
