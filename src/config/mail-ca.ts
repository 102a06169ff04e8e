/** The certificate of the authority that signed the mail server's, where it is no public one: read at the start, by its name. */
import { readFileSync } from 'node:fs'
import type { SettingProblem } from './read-settings.ts'

/** Text of the PEM file, or null where none is named. What is wrong goes to `problems`. */
export function readMailCa(path: string | null, problems: SettingProblem[]): string | null {
  if (path === null) return null
  const wrong = (what: string) => {
    problems.push({
      where: '',
      setting: 'email.ca_file',
      what: `${what}: ${path} should hold one or more certificates as PEM`,
    })
    return null
  }
  try {
    const pem = readFileSync(path, 'utf8')
    return /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(pem) ? pem : wrong('holds no certificate')
  } catch (error) {
    return wrong(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
}
