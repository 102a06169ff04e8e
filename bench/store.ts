/** How fast deliveries are kept and drained, beside bare SQL that writes the same rows. */
import { accept } from '../src/accept/accept.ts'
import { simulateConfig } from '../src/config.ts'
import { intakeOn } from '../src/run/intake-on.ts'
import { connect } from '../src/store/connect.ts'
import { closeDeliveries, insertDeliveries } from './bare-sql.ts'
import { type Figure, figure, perSecond } from './figure.ts'
import { parcel } from './messages.ts'

/** Arrivals at the same time, as from webhooks. */
const lanes = 64

export async function storeFigures(url: string, ms: number): Promise<Figure[]> {
  const sql = connect(url, { max: 8, name: 'bench' })
  const clear = () => sql`truncate deliveries, decisions, tickets, messages, notices, redeliveries cascade`
  try {
    const { keep } = accept(sql)
    const alone = await perSecond(ms, 1, n => insertDeliveries(sql, n, 1))
    await clear()
    const bare = await perSecond(ms, 1, n => insertDeliveries(sql, n * 64, 64))
    await clear()
    const kept = await perSecond(ms, lanes, async n => (await keep([parcel(n, 1_773_000_000_000)])).length)
    await clear()
    const keptAlone = await perSecond(ms, 1, async n => (await keep([parcel(n, 1_773_000_000_000)])).length)

    await clear()
    await fill()
    const closed = await perSecond(ms, 1, () => closeDeliveries(sql, 200))
    await clear()
    await fill()
    const config = simulateConfig()
    const intake = await intakeOn(sql, config, { secret: config.secrets.SANTRAL_SECRET ?? '', alone: true })
    await intake.drain() // compiles what is compiled once
    const drained = await perSecond(ms, 2, async () => (await intake.drain()).length)
    return [
      figure({
        name: 'accept, 64 at once',
        value: kept,
        unit: 'messages/s',
        limit: bare,
        against: 'bare SQL, 64 rows an insert',
        reach: 0.4,
      }),
      figure({
        name: 'accept, one after another',
        value: keptAlone,
        unit: 'messages/s',
        limit: alone,
        against: 'bare SQL, a row an insert',
        reach: 0.25,
      }),
      figure({
        name: 'drain: decided and closed',
        value: drained,
        unit: 'messages/s',
        limit: closed,
        against: 'bare SQL, 200 a transaction',
        reach: 0.25,
      }),
    ]
  } finally {
    await sql.end({ timeout: 1 })
  }

  /** More than can be drained in the time. */
  async function fill() {
    const wanted = Math.ceil((ms / 1000) * 15_000)
    for (let from = 0; from < wanted; from += 1_000) await insertDeliveries(sql, from, 1_000)
    await sql`analyze deliveries`
  }
}
