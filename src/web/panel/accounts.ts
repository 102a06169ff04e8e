/** /panel/accounts: a customer links and unlinks their messaging accounts (A4.2). */
import { type Context, Hono } from 'hono'
import { codesInForce, takeLinkCode, unlinkAccount } from '../../desk/link-account.ts'
import { filled } from '../../filled.ts'
import { type MessagingChannel, messagingChannels } from '../../message.ts'
import { linkedAccounts } from '../../store/link-offers.ts'
import { isCsrf } from '../access/agent-session.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { accountPage } from './account-page.ts'
import { panelPage } from './frame.ts'
import type { LoggedIn } from './logged-in.ts'
import { panelWords } from './words.ts'

export function accountRoutes(options: WebOptions): Hono<LoggedIn> {
  const { sql, desk, policy, clock, secret } = options
  const app = new Hono<LoggedIn>()
  const given = () => ({ at: clock(), policy: policy(), secret })

  app.get('/panel/accounts', c => page(c))

  app.post('/panel/accounts/link', async c => {
    const form = await posted(c)
    const words = panelWords(lookOf(c).language)
    if (!form) return c.text(`${words.badCsrf}\n`, 403)
    const channel = offeredChannel(form.channel)
    if (!channel) return page(c, words.noMessaging, 400)
    const taken = await sql.begin(tx => takeLinkCode(tx, c.get('session'), channel, given()))
    if ('code' in taken) return c.redirect('/panel/accounts', 303)
    if (taken.refused === 'nobody') return c.redirect('/panel/login', 303)
    c.header('retry-after', String(Math.ceil(taken.waitMs / 1000)))
    return page(c, filled(words.tooManyCodes, { minutes: Math.ceil(taken.waitMs / 60_000) }), 429)
  })

  app.post('/panel/accounts/unlink', async c => {
    const form = await posted(c)
    const words = panelWords(lookOf(c).language)
    if (!form) return c.text(`${words.badCsrf}\n`, 403)
    const channel = messagingChannels.find(one => one === form.channel)
    const [session, at] = [c.get('session'), clock()]
    const done =
      channel !== undefined &&
      (await sql.begin(tx => unlinkAccount(tx, session, { channel, address: form.address ?? '' }, at)))
    return done ? c.redirect('/panel/accounts?done=unlinked', 303) : page(c, words.notUnlinked, 404)
  })
  return app

  async function page(c: Context<LoggedIn>, problem: string | null = null, status: 200 | 400 | 404 | 429 = 200) {
    const [look, session] = [lookOf(c), c.get('session')]
    const words = panelWords(look.language)
    const [linked, codes] = await Promise.all([
      linkedAccounts(sql, session.customer, session.contact ?? null),
      codesInForce(sql, session, given()),
    ])
    const said = c.req.query('done') === 'unlinked' ? words.unlinked : null
    const view = { look, session, now: clock(), said }
    const content = accountPage({ view, policy: policy(), desk, linked, codes, problem })
    return c.html(
      panelPage({ look, company: desk.company, session, title: words.accounts, here: 'accounts', content }),
      status,
    )
  }

  function offeredChannel(name: string | undefined): MessagingChannel | undefined {
    return messagingChannels.find(one => one === name && desk.messaging?.[one] !== undefined)
  }

  /** Held to the session's own token; null where it is not there. */
  async function posted(c: Context<LoggedIn>): Promise<Record<string, string> | null> {
    const form = Object.fromEntries(
      Object.entries(await c.req.parseBody()).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value.slice(0, 300)]] : [],
      ),
    )
    return isCsrf(c.get('session'), form.csrf) ? form : null
  }
}
