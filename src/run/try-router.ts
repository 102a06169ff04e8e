/** A router on a throw-away store with nobody at the other end of its channels, and the page that speaks to it. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { signedMessageId } from '../../adapters/email/message-id.ts'
import type { Config } from '../config.ts'
import type { Customer } from '../customer.ts'
import { newestDecisions } from '../store/decisions.ts'
import { saveDirectory } from '../store/directory.ts'
import { intoFeed, type ShownLine, tryFeed } from '../web/try/feed.ts'
import { tryRoutes } from '../web/try/routes.ts'
import { startRouter } from './node.ts'
import { repeat } from './repeat.ts'
import { startThrowAway } from './throw-away-postgres.ts'
import { oursOf, tryConfig } from './try-config.ts'

export interface TryRouter {
  /** The page. */
  url: string
  /** The router that it speaks to. */
  router: string
  stop(): Promise<void>
}

export async function startTry(given: Config, customers: Customer[], port: number): Promise<TryRouter> {
  const clock = Date.now
  const feed = tryFeed(clock)
  const store = await startThrowAway()
  try {
    const config = tryConfig(given, store.url)
    const { SANTRAL_SECRET = '' } = config.secrets
    const mailId = (notice: { ticket: string | null; id: number }) =>
      signedMessageId(notice.ticket, notice.id, SANTRAL_SECRET, config.desk.ownMailDomain)
    const router = await startRouter(config, { channels: adapters => intoFeed(adapters, feed, mailId) })
    const { sql } = router.database
    await sql.begin(tx => saveDirectory(tx, customers))
    const shown = new Set<number>()
    const showDecisions = async () => {
      const fresh = (await newestDecisions(sql, 100)).filter(row => !shown.has(row.delivery))
      for (const { delivery, decision } of fresh) {
        shown.add(delivery)
        feed.add({ kind: 'decision', line: decision as ShownLine })
      }
      return false
    }
    const decisions = repeat(showDecisions, { everyMs: 150, failed: () => {} })
    const page = tryRoutes({ feed, ours: oursOf(config, router.url), router: router.url, customers, clock })
    const server = await listen(page.fetch, port)
    return {
      url: `http://127.0.0.1:${server.port}`,
      router: router.url,
      async stop() {
        server.close()
        await decisions.stop()
        await router.stop()
        await store.stop()
      },
    }
  } catch (error) {
    await store.stop()
    throw error
  }
}

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number) {
  return new Promise<{ port: number; close(): void }>((resolve, reject) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port }, info =>
      resolve({
        port: info.port,
        close() {
          server.close()
          server.closeAllConnections()
        },
      }),
    ) as Server
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is in use; choose another with --port`) : error),
    )
  })
}
