/** The secret that codes and Message-IDs are derived from: SANTRAL_SECRET, or one made up once and kept beside the embedded database. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'

export function ownSecret(config: Config): string {
  if (config.secrets.SANTRAL_SECRET) return config.secrets.SANTRAL_SECRET
  const file = join(config.storeFolder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
