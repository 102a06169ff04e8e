/** From a window to a ticket and back: what a visitor says is decided, and what an agent answers stands in the window. */
import { expect, test } from 'vitest'
import { simulateConfig } from '../../src/config.ts'
import { intakeOn } from '../../src/run/intake-on.ts'
import { linesSince } from '../../src/web/chat/lines.ts'
import { sayInWindow } from '../../src/web/chat/say.ts'
import { testDatabase } from '../store/database.ts'
import { agent, pages } from './pages.ts'
import { noon } from './seed.ts'

test('a visitor is answered where they wrote', async () => {
  const { sql } = await testDatabase()
  const secret = 'a-secret-for-tests-of-pages'
  const intake = await intakeOn(sql, simulateConfig(), { secret, alone: true, say: sayInWindow(sql, () => noon) })
  const { app } = await pages(sql, { policy: intake.policy, keep: intake.keep, secret })
  const post = (path: string, body: object, token = '') =>
    app.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'x-santral-window': token } })

  const { token } = (await (await post('/chat/session', {})).json()) as { token: string }
  const session = token.split('.')[0]
  await post('/in/chat', { session, id: 'm1', text: 'Alan adımı nasıl yenilerim? ornek.com', name: 'Elif' }, token)
  while ((await intake.drain()).length > 0);
  const [ticket] = await sql<{ number: string }[]>`select number from tickets`
  const one = await agent(app)
  await one.post(`/console/tickets/${ticket!.number}/acts`, {
    csrf: one.csrf,
    act: 'reply',
    text: 'Panelden, tek tuşla.',
  })
  await one.get(`/console/tickets/${ticket!.number}`)

  const owed =
    await sql`select id, channel, account, address, kind, language, subject, text, ticket from notices where channel = 'chat' order by id`
  for (const notice of [...owed, ...owed])
    await intake.adapters.chat?.send?.({
      ...notice,
      references: [`${token.split('.')[0]}:m1`],
      lastInboundAt: noon,
    } as never)
  const { lines } = await linesSince(sql, token.split('.')[0]!, { said: 0, answered: 0 }, noon)
  expect(lines[0]).toMatchObject({ from: 'you', key: 'm1', text: 'Alan adımı nasıl yenilerim? ornek.com' })
  expect(lines.filter(line => line.text.includes('Panelden, tek tuşla.'))).toHaveLength(1)
  expect(lines).toHaveLength(1 + owed.length)
  const [marks] = await sql<{ read: number }[]>`select desk_read as read from chats`
  expect(marks?.read).toBeGreaterThan(0)
})
