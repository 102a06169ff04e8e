/** `santral password`: makes a password for an agent, or a token for a program, and what santral.yaml keeps of it. */
import { createHash, randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { hashPassword } from '../../web/access/password.ts'

interface Options {
  token?: boolean
  json?: boolean
}

export function define(command: Command) {
  command
    .argument('<name>', 'of the agent or program')
    .option('--token', 'for a program that uses the API')
    .option('--json', 'for machines')
    .addHelpText(
      'after',
      '\nNothing is stored: copy the second line to console.agents or console.tokens in santral.yaml.',
    )
    .action(run)
}

async function run(name: string, { token, json }: Options) {
  const secret = randomBytes(token ? 32 : 12).toString('base64url')
  const entry = token
    ? { name, sha256: createHash('sha256').update(secret).digest('hex') }
    : { name, password: await hashPassword(secret) }
  if (json) console.log(JSON.stringify({ secret, entry }))
  else console.log(`${token ? 'token' : 'password'}, shown only now: ${secret}\n  - ${JSON.stringify(entry)}`)
}
