/** The database of a command: the one that DATABASE_URL names, or the embedded one, which a running router shares. */
import { type Config, ConfigError } from '../config.ts'
import { connect, type Sql, serverVersion } from '../store/connect.ts'
import { migrate } from '../store/migrate.ts'
import { type Embedded, FolderInUse, startEmbedded } from './embedded-postgres.ts'

export interface Database {
  sql: Sql
  url: string
  /** 'given': DATABASE_URL. 'started': the embedded one, by us. 'shared': the embedded one of a router that runs. */
  from: 'given' | 'started' | 'shared'
  /** Brings our own server back where it has died; true where it had. */
  revive(): Promise<boolean>
  /** Closes connections, and stops the server where we started it. Within 5 s. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** Who opens it, as others that find the folder in use will read it. */
  what: string
  /** Use the server of a router that has the folder open, instead of failing. */
  share?: boolean
  connections?: number
}

/** Opens and migrates. @throws FolderInUse, ConfigError, or PostgreSQL's words where it cannot be reached */
export async function openDatabase(config: Config, options: OpenOptions): Promise<Database> {
  const { embedded, url, from } = await server(config, options)
  const sql = connect(url, { max: options.connections ?? config.settings.store.connections, name: options.what })
  const close = async () => {
    await sql.end({ timeout: 1 })
    await embedded?.stop()
  }
  try {
    await requireVersion(sql)
    await migrate(sql)
  } catch (error) {
    await close()
    throw error
  }
  return { sql, url, from, close, revive: async () => (await embedded?.revive()) ?? false }
}

async function server(config: Config, { what, share }: OpenOptions) {
  if (config.databaseUrl) return { embedded: undefined, url: config.databaseUrl, from: 'given' as const }
  try {
    const embedded: Embedded = await startEmbedded(config.storeFolder, { durable: true, what })
    return { embedded, url: embedded.url, from: 'started' as const }
  } catch (error) {
    if (!share || !(error instanceof FolderInUse) || !error.url) throw error
    return { embedded: undefined, url: error.url, from: 'shared' as const }
  }
}

async function requireVersion(sql: Sql) {
  const version = await serverVersion(sql)
  if (version >= 15) return
  const what = `names a PostgreSQL ${version}; 15 or later is needed`
  throw new ConfigError([{ where: 'environment: ', setting: 'DATABASE_URL', what }])
}
