/** A file by its file_id: getFile gives a path that holds for an hour (files up to 20 MB). */
import type { Fetched } from '../adapter.ts'
import { ask } from '../wire/ask.ts'
import { download } from '../wire/download.ts'
import { fields, textOrNull } from '../wire/plain.ts'
import type { TelegramRoute } from './send.ts'

export const telegramFile =
  (route: TelegramRoute) =>
  async (reference: string, maxBytes: number): Promise<Fetched> => {
    const { apiUrl, token, timeoutMs } = route
    const found = await ask(`${apiUrl}/bot${token}/getFile?file_id=${encodeURIComponent(reference)}`, {}, timeoutMs)
    const path = textOrNull(fields(found?.result).file_path)
    if (!path) return { missing: 'Telegram has no file of this id', retry: found === null }
    return download({ url: `${apiUrl}/file/bot${token}/${path}`, hosts: [], origin: apiUrl, timeoutMs, maxBytes })
  }
