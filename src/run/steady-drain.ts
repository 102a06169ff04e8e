/**
 * A drain that one delivery cannot stop: where deciding or storing fails because of what a delivery holds, that one is
 * quarantined with the reason and its bytes are kept; the others go on.
 */
import { type Drained, type DrainOptions, drainer } from '../drain.ts'
import { isAway, isPassing, type Sql } from '../store/connect.ts'

/** `poisoned` hears of each delivery that was set aside: it points at a defect of ours. */
export function steadyDrain(sql: Sql, poisoned: (delivery: number, error: unknown) => void) {
  const worker = drainer(sql)
  return async (options: DrainOptions): Promise<Drained[]> => {
    try {
      return await worker.drain(options)
    } catch (error) {
      if (isAway(error) || isPassing(error)) throw error
    }
    return oneAtATime(options)
  }

  async function oneAtATime(options: DrainOptions): Promise<Drained[]> {
    let last: number | undefined
    const remembering: DrainOptions['parse'] = delivery => {
      last = delivery.id
      return options.parse(delivery)
    }
    try {
      return await worker.drain({ ...options, limit: 1, parse: remembering })
    } catch (error) {
      if (last === undefined || isAway(error) || isPassing(error)) throw error
      poisoned(last, error)
      return worker.drain({ ...options, limit: 1, parse: givingUp(last, error, options.parse) })
    }
  }
}

function givingUp(id: number, error: unknown, parse: DrainOptions['parse']): DrainOptions['parse'] {
  return delivery => {
    if (delivery.id !== id) return parse(delivery)
    throw new Error(`it could not be decided: ${error instanceof Error ? error.message : String(error)}`)
  }
}
