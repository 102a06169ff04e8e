/** One way to talk to PostgreSQL: postgres.js with the types that this product uses everywhere. */
import postgres from 'postgres'

export type Sql = postgres.Sql<{ bigint: number }>
/** A transaction, or a connection: queries take either. */
export type Tx = postgres.ISql<{ bigint: number }>

export interface ConnectOptions {
  /** Most connections at once. */
  max?: number
  /** Shown in pg_stat_activity. */
  name?: string
  /** Workers: no lookup of array types at the start of each connection. */
  fetchTypes?: boolean
}

/** bigint arrives as number: ids and milliseconds stay far below 2^53. */
const bigint = {
  to: 20,
  from: [20],
  parse: (text: string) => Number(text),
  serialize: (value: number) => String(value),
}

/** Opens no connection yet; the first query does. Close with `sql.end({ timeout: 2 })`. */
export function connect(url: string, { max = 8, name = 'santral', fetchTypes = true }: ConnectOptions = {}): Sql {
  return postgres(url, {
    max,
    connect_timeout: 5,
    idle_timeout: 0,
    fetch_types: fetchTypes,
    onnotice: () => {},
    // A plan that was made while tables were empty is kept for as long as a connection lives: plan for the values at hand.
    connection: { application_name: name, TimeZone: 'UTC', plan_cache_mode: 'force_custom_plan' },
    types: { bigint },
  })
}

/** Major version, e.g. 18. Also tells whether the server answers. */
export async function serverVersion(sql: Sql): Promise<number> {
  const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int / 10000 as version`
  return row?.version ?? 0
}

/** Codes of PostgreSQL and postgres.js that say: the store is not there, or not for writing; the same may work later. */
const awayCodes = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED',
  'CONNECTION_ENDED', 'CONNECTION_DESTROYED', '25006', '53100', '53200', '53300', '57P01', '57P02', '57P03',
]) // biome-ignore format: a list

/** Is it an outage of the store, and not a mistake in a query? Sockets of Workers fail without a code. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  if (typeof code === 'string') return awayCodes.has(code) || code.startsWith('08')
  return /\bconnect(ion)?\b|\bsocket\b|\bnetwork\b/i.test(error.message)
}

/** Two transactions were in each other's way (classes 40 and 55): the same will work when tried again. */
export function isPassing(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' && (code.startsWith('40') || code.startsWith('55'))
}
