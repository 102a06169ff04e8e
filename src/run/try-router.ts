/** A router on a throw-away store with nobody at the other end of its channels, and the page that speaks to it. */
import { signedMessageId } from '../../adapters/email/message-id.ts'
import type { Config } from '../config.ts'
import type { Customer } from '../customer.ts'
import { newestDecisions } from '../store/decisions.ts'
import { saveDirectory } from '../store/directory.ts'
import { triedNotices } from '../store/tried-notices.ts'
import { intoFeed, type ShownLine, tryFeed } from '../web/try/feed.ts'
import { providers } from '../web/try/providers.ts'
import { tryRoutes } from '../web/try/routes.ts'
import { listen } from './listen.ts'
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
  const ends = providers()
  const store = await startThrowAway()
  try {
    const config = tryConfig(given, store.url)
    const { SANTRAL_SECRET = '' } = config.secrets
    const mailId = (notice: { ticket: string | null; id: number }) =>
      signedMessageId(notice.ticket, notice.id, SANTRAL_SECRET, config.desk.ownMailDomain)
    const router = await startRouter(config, { channels: adapters => intoFeed(adapters, feed, ends, mailId) })
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
    const showNotices = async () => {
      feed.owe(await triedNotices(sql))
      return false
    }
    const notices = repeat(showNotices, { everyMs: 400, failed: () => {} })
    const ours = oursOf(config, router.url)
    const page = tryRoutes({
      feed,
      ours,
      router: router.url,
      customers,
      clock,
      providers: ends,
      policy: router.intake.policy,
    })
    const server = await listen(page.fetch, { host: '127.0.0.1', port, instead: 'Choose another with --port.' })
    return {
      url: `http://127.0.0.1:${server.port}`,
      router: router.url,
      async stop() {
        await server.close()
        await Promise.all([decisions.stop(), notices.stop()])
        await router.stop()
        await store.stop()
      },
    }
  } catch (error) {
    await store.stop()
    throw error
  }
}
