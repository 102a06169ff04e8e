/** Files that lie at Meta: by URL on Messenger and Instagram, by media id on WhatsApp. */
import type { Fetched } from '../adapter.ts'
import { ask } from '../wire/ask.ts'
import { download } from '../wire/download.ts'
import { text, textOrNull } from '../wire/plain.ts'
import type { GraphRoute } from './graph.ts'

const hosts = ['fbcdn.net', 'fbsbx.com', 'facebook.com', 'cdninstagram.com', 'instagram.com']

export const metaFile =
  (route: Pick<GraphRoute, 'graphUrl' | 'timeoutMs'>) =>
  (reference: string, maxBytes: number): Promise<Fetched> =>
    download({ url: reference, hosts, origin: route.graphUrl, timeoutMs: route.timeoutMs, maxBytes })

export const whatsappFile =
  (route: GraphRoute) =>
  async (reference: string, maxBytes: number): Promise<Fetched> => {
    const headers = { authorization: `Bearer ${route.accessToken}` }
    const media = `${route.graphUrl}/${route.apiVersion}/${encodeURIComponent(reference)}`
    const found = reference.startsWith('https:') ? { url: reference } : await ask(media, headers, route.timeoutMs)
    const url = textOrNull(found?.url)
    if (!url) return { missing: 'Meta has no media of this id', retry: found === null }
    return download({ url: text(url), headers, hosts, origin: route.graphUrl, timeoutMs: route.timeoutMs, maxBytes })
  }
