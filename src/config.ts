/**
 * The configuration: santral.yaml for what anybody may read, the environment (and a file `.env` beside it) for secrets.
 * The only file that reads the environment. Everything that is wrong is said at once, by name.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { deskOf } from './config/desk-settings.ts'
import { readMailCa } from './config/mail-ca.ts'
import { readSettings, type SettingProblem } from './config/read-settings.ts'
import { type Environment, environmentProblems, type Secrets, secretsOf, standIns } from './config/secrets.ts'
import type { Settings } from './config/settings.ts'
import { simulateSecret, simulateSettings } from './config/simulate-settings.ts'
import type { DeskSettings } from './situation.ts'

export interface Config {
  /** Path of the file that was read; null: there is none, all is at its default. */
  file: string | null
  settings: Settings
  secrets: Secrets
  /** The part that decisions may look at. */
  desk: DeskSettings
  /** Directory of rules, absolute. */
  rules: string
  /** PEM of the authority of the mail servers' certificates, beside the public ones; null: none is named. */
  mailCa: string | null
  /** PostgreSQL to use; null: the embedded one in `storeFolder`. */
  databaseUrl: string | null
  storeFolder: string
  host: string
  port: number
  /** Where customers and providers reach us, without a slash at the end. */
  publicUrl: string
}

/** The configuration is wrong; the message lists every problem. */
export class ConfigError extends Error {
  problems: SettingProblem[]
  constructor(problems: SettingProblem[]) {
    super(['The configuration is wrong.', ...problems.map(p => `  ${p.where}${p.setting} ${p.what}`)].join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** A bundle for Workers has no folder. */
const checkout = resolve(import.meta.dirname ?? '.', '..')

/**
 * Reads `file`, or the file that SANTRAL_CONFIG names, or ./santral.yaml where there is one; and the environment.
 * @throws ConfigError naming each setting, what is wrong and what would be right
 */
export function loadConfig(given: { file?: string; environment?: Environment } = {}): Config {
  const { environment = process.env } = given
  const named = given.file ?? environment.SANTRAL_CONFIG
  const path = resolve(named ?? 'santral.yaml')
  const settings = settingsOf(path, named)
  const env = { ...dotEnv(path), ...environment }
  const problems = environmentProblems(settings, env)
  const { ca_file } = settings.email
  const mailCa = readMailCa(ca_file ? resolve(dirname(path), ca_file) : null, problems)
  if (problems.length > 0) throw new ConfigError(problems)
  return { ...configOf(settings, env, existsSync(path) ? path : null), mailCa }
}

/**
 * The configuration of a Worker: the text of santral.yaml and its bindings.
 * @throws ConfigError
 */
export function workerConfig(yaml: string, environment: Environment): Config {
  const settings = settingsFrom(yaml, 'SETTINGS')
  const problems = environmentProblems(settings, environment)
  if (problems.length > 0) throw new ConfigError(problems)
  return configOf(settings, environment, null)
}

/**
 * The configuration that simulate and replay decide under: the environment has no say, so that the same input gives the
 * same output everywhere. Without a file, the fixed one of simulate.
 */
export function simulateConfig(file?: string): Config {
  const settings = file ? settingsOf(resolve(file), file) : settingsFrom(simulateSettings, 'simulate')
  return configOf(settings, { ...standIns(settings), SANTRAL_SECRET: simulateSecret }, file ? resolve(file) : null)
}

function settingsOf(path: string, named: string | undefined): Settings {
  if (existsSync(path)) return settingsFrom(readFileSync(path, 'utf8'), named ?? 'santral.yaml')
  if (!named) return settingsFrom('', 'santral.yaml')
  const what = 'does not exist; --config and SANTRAL_CONFIG take the path of a santral.yaml'
  throw new ConfigError([{ where: '', setting: named, what }])
}

function settingsFrom(yaml: string, name: string): Settings {
  const { settings, problems } = readSettings(yaml, name)
  if (!settings) throw new ConfigError(problems)
  return settings
}

function dotEnv(path: string): Environment {
  const file = join(dirname(path), '.env')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

function configOf(settings: Settings, env: Environment, file: string | null): Config {
  const beside = (path: string) => resolve(file ? dirname(file) : '.', path)
  const { host, public_url } = settings.server
  const port = env.PORT ? Number(env.PORT) : settings.server.port
  const publicUrl = public_url ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
  return {
    file,
    settings,
    secrets: secretsOf(settings, env),
    desk: deskOf(settings, publicUrl),
    rules: settings.rules ? beside(settings.rules) : join(checkout, 'rules'),
    mailCa: null,
    databaseUrl: env.DATABASE_URL || null,
    storeFolder: settings.store.folder ? beside(settings.store.folder) : join(checkout, 'data/postgres'),
    host,
    port,
    publicUrl,
  }
}
